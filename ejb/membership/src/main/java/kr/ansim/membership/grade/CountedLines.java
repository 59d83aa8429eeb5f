package kr.ansim.membership.grade;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.membership.GradePolicy;

/**
 * What counts of all order lines together, in SQL, by another way than member by member: all lines, less those of members on
 * whom nothing is decided, who are few.
 */
public record CountedLines(GradePolicy policy, LocalDate effective) {

    private static final String DAYS = "l.delivered_on >= ? AND l.delivered_on < ?";

    private String sums() {
        return "SELECT COALESCE(SUM(l.purchases), 0) AS purchases, COALESCE(SUM("
                + new CountedSum(policy, effective).amount() + "), 0) AS amount";
    }

    /** As {@code purchases} and {@code amount}. */
    public String all() {
        return sums() + " FROM membership_order_line l WHERE " + DAYS;
    }

    public Object[] valuesOfAll() {
        CountedSum sum = new CountedSum(policy, effective);
        return new Object[] {sum.deliveredFrom(), sum.deliveredBefore()};
    }

    /** The same of members who were erased, had not joined, or came behind the last: of these few first, which databases can't know. */
    public String leftOut() {
        return sums() + " FROM membership_member h LEFT JOIN membership_member m ON m.head_id = h.id"
                + " LEFT JOIN membership_order_line l ON l.member_id = m.id AND " + DAYS
                + " WHERE h.head_id = h.id AND (h.state = 'ERASED' OR h.joined_on >= ? OR h.id > ?)";
    }

    /** @param last of the members that count */
    public Object[] valuesOfLeftOut(UUID last) {
        CountedSum sum = new CountedSum(policy, effective);
        return new Object[] {sum.deliveredFrom(), sum.deliveredBefore(), effective, last};
    }
}
