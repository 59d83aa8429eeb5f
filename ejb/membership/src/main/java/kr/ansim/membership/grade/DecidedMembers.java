package kr.ansim.membership.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.membership.GradePolicy;

/**
 * A table of what a policy decides on members, in SQL. Of members who are one person, the highest grade is held. Columns: {@code id, purchases, amount, earned, grade, missed, next_grade,
 * next_missed}, of those who had joined before and whose ids are in a range. Closes write it down, simulations only count it.
 */
public record DecidedMembers(GradePolicy policy, LocalDate effective) {

    /** With {@link #values} to be bound. */
    public String table() {
        CountedSum sum = new CountedSum(policy, effective);
        DecisionSql decision = new DecisionSql(policy, effective);
        return "(SELECT e.*, " + decision.grade() + " AS next_grade, " + decision.missed()
                + " AS next_missed FROM (SELECT c.*, " + decision.earned()
                + " AS earned FROM (SELECT m.id, CASE WHEN p.grade > m.grade THEN p.grade ELSE m.grade END AS grade, m.missed,"
                + " m.joined_on, COALESCE(s.purchases, 0) AS purchases, COALESCE(s.amount, 0) AS amount FROM membership_member m"
                + " JOIN (SELECT h.head_id, SUM(l.purchases) AS purchases, SUM(" + sum.amount()
                + ") AS amount FROM membership_member h LEFT JOIN membership_order_line l ON l.member_id = h.id AND l.delivered_on >= ?"
                + " AND l.delivered_on < ? WHERE h.head_id > ? AND h.head_id <= ? GROUP BY h.head_id) s ON s.head_id = m.id"
                + " LEFT JOIN (SELECT g.head_id, MAX(g.grade) AS grade FROM membership_member g WHERE g.head_id > ?"
                + " AND g.head_id <= ? AND g.id <> g.head_id GROUP BY g.head_id) p ON p.head_id = m.id"
                + " WHERE m.id > ? AND m.id <= ? AND m.head_id = m.id AND m.state <> 'ERASED' AND m.joined_on < ?) c) e)";
    }

    public List<Object> values(UUID after, UUID last) {
        CountedSum sum = new CountedSum(policy, effective);
        return List.of(sum.deliveredFrom(), sum.deliveredBefore(), after, last, after, last, after, last, effective);
    }
}
