package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** The grades of members one by one, worked out from their purchases when somebody asks. */
@ApplicationScoped
public class MemberGrades {

    @Inject
    private Statements statements;

    @Inject
    private GradePolicies policies;

    @Inject
    private Clock clock;

    private record Bought(Purchases counted, Purchases coming) {

        private static final Bought NOTHING = new Bought(Purchases.NONE, Purchases.NONE);

        private static Bought of(Row row) throws SQLException {
            Purchases counted = new Purchases(row.integer("purchases"), Won.of(row.bigint("amount")));
            return new Bought(
                    counted,
                    new Purchases(
                            row.integer("all_purchases") - counted.count(),
                            Won.of(row.bigint("all_amount")).minus(counted.amount())));
        }

        private Bought plus(Bought other) {
            return new Bought(counted.plus(other.counted), coming.plus(other.coming));
        }
    }

    private record BuyingPart(HeldGrades.Part part, Bought bought) {}

    /** Of the person behind a member's number; empty when there is none. */
    public Optional<GradeOutlook> outlook(String number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        // the next close may be made by another policy than the last one
        GradeCalendar calendar = policies.calendarAsOf(today);
        LocalDate effective = calendar.next(today);
        GradePolicy policy = policies.version(calendar.on(effective));
        List<BuyingPart> parts = parts(policy, number, today, effective);
        return HeldGrades.joined(parts.stream().map(BuyingPart::part).toList()).map(held -> {
            Bought bought = together(parts);
            return Outlooks.of(policy, held, bought.counted(), bought.coming(), today, effective);
        });
    }

    /** One is there as often as it was given a grade by hand, each time with all that it bought. */
    private static Bought together(List<BuyingPart> parts) {
        Map<UUID, Bought> byPart = new HashMap<>();
        parts.forEach(one -> byPart.put(one.part().id(), one.bought()));
        return byPart.values().stream().reduce(Bought.NOTHING, Bought::plus);
    }

    /** With what counts today, and what was delivered and counts by the next close; all in one statement, for the network's sake. */
    private List<BuyingPart> parts(GradePolicy policy, String number, LocalDate today, LocalDate effective) {
        CountedSum sum = new CountedSum(policy, effective);
        LocalDate countsToday = today.minusDays(policy.daysAfterDelivery());
        String line = "CASE WHEN l.delivered_on <= ? THEN ";
        return statements.list(
                "SELECT " + HeldGrades.COLUMNS + ", COALESCE(SUM(" + line + "l.purchases ELSE 0 END), 0) AS purchases,"
                        + " COALESCE(SUM(" + line + sum.amount() + " ELSE 0 END), 0) AS amount,"
                        + " COALESCE(SUM(l.purchases), 0) AS all_purchases, COALESCE(SUM(" + sum.amount()
                        + "), 0) AS all_amount" + HeldGrades.PARTS
                        + " LEFT JOIN membership_order_line l ON l.member_id = g.id AND l.delivered_on >= ?"
                        + " AND l.delivered_on < ? WHERE m.number = ? GROUP BY g.id, g.head_id, g.state, g.grade, g.missed,"
                        + " g.joined_on, d.grade, d.until_day",
                row -> new BuyingPart(HeldGrades.part(row), Bought.of(row)),
                countsToday,
                countsToday,
                today,
                sum.deliveredFrom(),
                sum.deliveredBefore(),
                number);
    }
}
