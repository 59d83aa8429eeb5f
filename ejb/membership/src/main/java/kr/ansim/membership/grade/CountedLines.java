package kr.ansim.membership.grade;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.membership.GradePolicy;

/** What counts of all order lines together, in SQL, without asking whose they are one by one. */
public record CountedLines(GradePolicy policy, LocalDate effective) {

    private static final String LINES = " FROM membership_order_line l JOIN membership_member m ON m.id = l.member_id"
            + " JOIN membership_member h ON h.id = m.head_id WHERE l.delivered_on >= ? AND l.delivered_on < ? AND h.id <= ?"
            + " AND h.state <> 'ERASED' AND h.joined_on < ?";

    /** As {@code n}. */
    public String purchases() {
        return "SELECT COALESCE(SUM(l.purchases), 0) AS n" + LINES;
    }

    /** As {@code n}. */
    public String amount() {
        return "SELECT COALESCE(SUM(" + new CountedSum(policy, effective).amount() + "), 0) AS n" + LINES;
    }

    /** To be bound to either. @param last of the members that count */
    public Object[] values(UUID last) {
        CountedSum sum = new CountedSum(policy, effective);
        return new Object[] {sum.deliveredFrom(), sum.deliveredBefore(), last, effective};
    }
}
