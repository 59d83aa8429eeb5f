package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.Purchases;
import kr.ansim.platform.Statements;

/** The grades of members one by one, worked out from their purchases when somebody asks. */
@ApplicationScoped
public class MemberGrades {

    @Inject
    private Statements statements;

    @Inject
    private GradePolicies policies;

    @Inject
    private HeldGrades held;

    @Inject
    private Clock clock;

    private record Bought(Purchases counted, Purchases coming) {}

    /** Of the person behind a member's number; empty when there is none. */
    public Optional<GradeOutlook> outlook(String number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        return held.of(number, today).map(member -> {
            // the next close may be made by another policy than the last one
            GradeCalendar calendar = policies.calendar();
            LocalDate effective = calendar.next(today);
            GradePolicy policy = policies.version(calendar.on(effective));
            Bought bought = bought(policy, member.head(), today, effective);
            return Outlooks.of(policy, member.held(), bought.counted(), bought.coming(), today, effective);
        });
    }

    /** What counts today, and what was delivered and counts by the next close. */
    private Bought bought(GradePolicy policy, UUID head, LocalDate today, LocalDate effective) {
        CountedSum sum = new CountedSum(policy, effective);
        LocalDate countsToday = today.minusDays(policy.daysAfterDelivery());
        String line = "CASE WHEN l.delivered_on <= ? THEN ";
        return statements
                .find(
                        "SELECT COALESCE(SUM(" + line + "l.purchases ELSE 0 END), 0) AS purchases, COALESCE(SUM(" + line
                                + sum.amount()
                                + " ELSE 0 END), 0) AS amount, COALESCE(SUM(l.purchases), 0) AS all_purchases,"
                                + " COALESCE(SUM(" + sum.amount() + "), 0) AS all_amount FROM membership_member m"
                                + " JOIN membership_order_line l ON l.member_id = m.id WHERE m.head_id = ?"
                                + " AND l.delivered_on >= ? AND l.delivered_on < ?",
                        row -> {
                            Purchases counted = new Purchases(row.integer("purchases"), Won.of(row.bigint("amount")));
                            return new Bought(
                                    counted,
                                    new Purchases(
                                            row.integer("all_purchases") - counted.count(),
                                            Won.of(row.bigint("all_amount")).minus(counted.amount())));
                        },
                        countsToday,
                        countsToday,
                        head,
                        sum.deliveredFrom(),
                        sum.deliveredBefore())
                .orElseThrow();
    }
}
