package kr.ansim.care.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time without a break, of which the end is not in it any more. */
record Stretch(Instant from, Instant to) {

    /** As far from universal time as any wall clock may be. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(18);

    private static final ZoneOffset LAST = ZoneOffset.ofHours(-18);

    /** Where the wall clock shows one of the spans of that day, in order; it jumps where another offset begins to hold. */
    static List<Stretch> of(LocalDate day, List<BusinessHours.Span> spans, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        Instant end = day.plusDays(1).atStartOfDay().toInstant(LAST);
        Instant from = day.atStartOfDay().toInstant(FIRST);
        List<Stretch> all = new ArrayList<>();
        while (from.isBefore(end)) {
            @Nullable ZoneOffsetTransition next = rules.nextTransition(from);
            Instant to = next == null || next.getInstant().isAfter(end) ? end : next.getInstant();
            Instant midnight = day.atStartOfDay().toInstant(rules.getOffset(from));
            Stretch steady = new Stretch(from, to);
            spans.stream()
                    .map(span -> steady.within(minute(midnight, span.fromMinute()), minute(midnight, span.toMinute())))
                    .filter(stretch -> stretch.from().isBefore(stretch.to()))
                    .forEach(all::add);
            from = to;
        }
        all.sort(Comparator.comparing(Stretch::from));
        return all;
    }

    private static Instant minute(Instant midnight, int minute) {
        return midnight.plus(Duration.ofMinutes(minute));
    }

    /** The part between these moments; it ends before it begins where there is none. */
    Stretch within(Instant earliest, Instant latest) {
        return new Stretch(from.isAfter(earliest) ? from : earliest, to.isBefore(latest) ? to : latest);
    }

    /** At least zero. */
    Duration length() {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }
}
