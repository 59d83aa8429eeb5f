package kr.ansim.care.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.Habit;
import kr.ansim.care.MemberHabits;
import kr.ansim.care.MemberHabits.ChannelShare;
import kr.ansim.care.SizeKind;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.BuyingCounts;
import kr.ansim.membership.PurchaseHabits;
import kr.ansim.membership.SalesChannel;
import kr.ansim.platform.Statements;

/** Reads the habits of members out of what they bought of late. */
@ApplicationScoped
public class HabitReading {

    private static final Period PAYMENTS = Period.ofYears(1);

    /** Bodies and tastes change slowly. */
    private static final Period LATE = Period.ofYears(2);

    private static final int MOST_LINES = 400;

    @Inject
    private PurchaseHabits purchases;

    @Inject
    private CategoryWords categories;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    public MemberHabits of(String member) {
        BuyingCounts counts = purchases.counts(member, since(PAYMENTS));
        return new MemberHabits(shares(counts.channels()), Habits.usual(counts.payments()), sizes(lines(member)));
    }

    /** What was bought of late; the newest first. */
    List<BoughtLine> lines(String member) {
        return statements.once(new Question(member), () -> purchases.lines(member, since(LATE), MOST_LINES));
    }

    private record Question(String member) {}

    private Instant since(Period period) {
        return clock.instant().atZone(SystemClock.KOREA).minus(period).toInstant();
    }

    private static List<ChannelShare> shares(Map<SalesChannel, Integer> orders) {
        int all = orders.values().stream().mapToInt(Integer::intValue).sum();
        return orders.entrySet().stream()
                .map(one -> new ChannelShare(one.getKey(), Math.round(100f * one.getValue() / all)))
                .sorted(Comparator.comparing(ChannelShare::percent).reversed().thenComparing(ChannelShare::channel))
                .toList();
    }

    Map<SizeKind, Optional<Habit>> sizes(List<BoughtLine> lines) {
        Map<SizeKind, List<Habits.Worn>> worn = new EnumMap<>(SizeKind.class);
        for (BoughtLine line : lines) {
            boolean cancelled = line.kept() == 0 && line.returned() == 0;
            if (!cancelled) {
                categories
                        .worn(line)
                        .ifPresent(kind -> worn.computeIfAbsent(kind, none -> new ArrayList<>())
                                .add(new Habits.Worn(line.ordered().size(), line.kept() > 0)));
            }
        }
        Map<SizeKind, Optional<Habit>> sizes = new EnumMap<>(SizeKind.class);
        worn.forEach((kind, all) -> sizes.put(kind, Habits.size(all)));
        return sizes;
    }
}
