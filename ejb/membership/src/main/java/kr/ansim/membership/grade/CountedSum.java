package kr.ansim.membership.grade;

import java.time.LocalDate;
import kr.ansim.membership.Counted;
import kr.ansim.membership.GradePolicy;

/** What counts of order lines {@code l} for grades that take effect on a day, in SQL. */
record CountedSum(GradePolicy policy, LocalDate effective) {

    /** The first day of delivery whose lines count. */
    LocalDate deliveredFrom() {
        return policy.windowBegin(effective).minusDays(policy.daysAfterDelivery());
    }

    /** The day after the last one. */
    LocalDate deliveredBefore() {
        return policy.windowEnd(effective).minusDays(policy.daysAfterDelivery());
    }

    /** Of one line, in won. */
    String amount() {
        Counted counted = policy.counted();
        return "l.goods" + (counted.discounts() ? "" : " - l.discount")
                + (counted.usedPoints() ? "" : " - l.points_used") + (counted.shipping() ? " + l.shipping" : "");
    }
}
