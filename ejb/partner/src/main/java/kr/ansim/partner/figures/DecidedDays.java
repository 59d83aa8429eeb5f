package kr.ansim.partner.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.platform.Statements;

/**
 * Adds up what was decided, day by day in Korea. A decision is written once and never changed, so a day that is over is read
 * once and then kept in memory, while what is still going on is read each time. Reading a year of them takes seconds.
 */
@ApplicationScoped
public class DecidedDays {

    /** Longer than a transaction lives, and than the nodes' clocks differ. */
    private static final Duration STILL_WRITTEN = Duration.ofHours(1);

    private static final int DAYS_KEPT = 400;
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    private final NavigableMap<LocalDate, DecidedSum> over = new ConcurrentSkipListMap<>();

    DecidedSum since(LocalDate first) {
        LocalDate open =
                clock.instant().minus(STILL_WRITTEN).atZone(SystemClock.KOREA).toLocalDate();
        List<DecidedSum> parts = new ArrayList<>();
        if (first.isBefore(open)) {
            keep(first, open);
            parts.addAll(over.subMap(first, open).values());
        }
        LocalDate going = first.isAfter(open) ? first : open;
        parts.addAll(read(going, NEVER).values());
        return DecidedSum.of(parts);
    }

    private synchronized void keep(LocalDate first, LocalDate end) {
        List<LocalDate> missing =
                first.datesUntil(end).filter(day -> !over.containsKey(day)).toList();
        if (missing.isEmpty()) {
            return;
        }
        LocalDate until = missing.get(missing.size() - 1).plusDays(1);
        Map<LocalDate, DecidedSum> read = read(missing.get(0), until);
        DecidedSum nothing = new DecidedSum.Builder().build();
        missing.forEach(day -> over.put(day, read.getOrDefault(day, nothing)));
        over.headMap(end.minusDays(DAYS_KEPT)).clear();
    }

    private Map<LocalDate, DecidedSum> read(LocalDate first, LocalDate end) {
        Map<LocalDate, DecidedSum.Builder> days = new TreeMap<>();
        Object[] range = Stream.of(first, end).map(DecidedDays::begin).toArray();
        statements.each(
                "SELECT decided_at, kind, paper_version, category, company_id, decided_by, submission_id, worked"
                        + " FROM partner_decision WHERE decided_at >= ? AND decided_at < ?",
                row -> of(days, row.instant("decided_at"))
                        .decided(
                                DecisionKind.valueOf(row.string("kind")),
                                Integer.valueOf(1).equals(row.integerOrNull("paper_version")),
                                row.string("category"),
                                row.uuid("company_id"),
                                row.string("decided_by"),
                                row.uuidOrNull("submission_id") == null ? null : row.bigintOrNull("worked")),
                range);
        statements.each(
                "SELECT decided_at, reasons FROM partner_decision"
                        + " WHERE kind = 'RETURNED' AND decided_at >= ? AND decided_at < ?",
                row -> of(days, row.instant("decided_at")).returned(row.string("reasons")),
                range);
        Map<LocalDate, DecidedSum> read = new TreeMap<>();
        days.forEach((day, sum) -> read.put(day, sum.build()));
        return read;
    }

    private static DecidedSum.Builder of(Map<LocalDate, DecidedSum.Builder> days, Instant at) {
        return days.computeIfAbsent(at.atZone(SystemClock.KOREA).toLocalDate(), day -> new DecidedSum.Builder());
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(SystemClock.KOREA).toInstant();
    }
}
