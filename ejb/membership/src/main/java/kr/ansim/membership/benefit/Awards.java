package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFacts;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.membership.point.IssuePoints;
import kr.ansim.membership.point.JournalKind;
import kr.ansim.membership.point.JournalOrder;
import kr.ansim.membership.point.LotSource;
import kr.ansim.membership.point.PointBook;
import kr.ansim.membership.purchase.Shares;

/**
 * Points for purchases. What a line is to have follows from what it says now, so whatever its events and in whatever order
 * they came, what was issued and not taken back is just that: rounded down once for the line, never for each event. The plan of
 * the day of delivery says how much, so a line that was delivered before there was one has nothing.
 */
@ApplicationScoped
class Awards {

    private static final long WHOLE = 10_000;

    @Inject
    private AwardRows rows;

    @Inject
    private PointBook book;

    @Inject
    private GradeBenefits benefits;

    @Inject
    private GradePolicies policies;

    @Inject
    private BenefitFacts facts;

    @Inject
    private Clock clock;

    /** Issues what the lines of an order are to have more, and takes back what they have too much. */
    void look(UUID id) {
        rows.locked(id).ifPresent(order -> {
            Map<Integer, List<Award>> had =
                    rows.of(id).stream().collect(Collectors.groupingBy(Award::line, TreeMap::new, Collectors.toList()));
            for (AwardRows.Line line : rows.lines(id)) {
                adjust(order, line, had.getOrDefault(line.number(), List.of()));
            }
        });
        rows.done(id);
    }

    private void adjust(AwardRows.Order order, AwardRows.Line line, List<Award> had) {
        long rate = had.isEmpty()
                ? benefits.pointsRate(line.member(), line.delivered())
                : had.get(0).rate();
        long due = Shares.portion(line.paid(), rate, WHOLE);
        long has = had.stream().mapToLong(Award::left).sum();
        if (due > has) {
            issue(order, line, had.size() + 1, rate, due - has);
        } else {
            takeBack(order, had, has - due);
        }
    }

    private void issue(AwardRows.Order order, AwardRows.Line line, int seq, long rate, long amount) {
        LocalDate today = today();
        boolean counts = !line.delivered().isAfter(lastThatCounts(today));
        LocalDate end = book.policy().lastDay(line.delivered());
        if (end.isBefore(today)) {
            return;
        }
        IssuePoints points = new IssuePoints(line.member(), LotSource.PURCHASE, amount, end, !counts);
        UUID lot = book.issue(journal(JournalKind.ISSUE, order, line.number(), seq, "award", points), points);
        rows.add(new Award(order.id(), line.number(), seq, lot, rate, amount, 0, 0, line.delivered(), counts));
        facts.tell(List.of(BenefitFact.points(BenefitFact.What.PURCHASE_POINTS, amount)));
    }

    /** From what was issued last first: its end is the latest. */
    private void takeBack(AwardRows.Order order, List<Award> had, long amount) {
        long left = amount;
        for (int at = had.size() - 1; at >= 0 && left > 0; at--) {
            Award award = had.get(at);
            long part = Math.min(left, award.left());
            if (part > 0) {
                String what = "award " + award.cancels() + " back";
                book.cancel(
                        journal(JournalKind.CANCEL, order, award.line(), award.seq(), what, part), award.lot(), part);
                rows.cancelled(award, part);
                facts.tell(List.of(BenefitFact.points(BenefitFact.What.PURCHASE_POINTS, -part)));
                left -= part;
            }
        }
    }

    /** What of an order can be returned no more is there to be spent. */
    void confirm(UUID id) {
        LocalDate counts = lastThatCounts(today());
        rows.locked(id)
                .ifPresent(order -> rows.of(id).stream()
                        .filter(award ->
                                !award.confirmed() && !award.delivered().isAfter(counts))
                        .forEach(award -> {
                            book.confirm(
                                    journal(JournalKind.CONFIRM, order, award.line(), award.seq(), "confirm", ""),
                                    award.lot());
                            rows.confirmed(award);
                        }));
    }

    /** The day by which must have been delivered what counts on this day. */
    LocalDate lastThatCounts(LocalDate day) {
        return day.minusDays(policies.on(day).daysAfterDelivery());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private static JournalOrder journal(
            JournalKind kind, AwardRows.Order order, int line, int seq, String what, Object request) {
        return JournalOrder.of(kind, order.id() + " " + line + " " + seq + " " + what, request)
                .about(order.shop(), order.number(), line);
    }
}
