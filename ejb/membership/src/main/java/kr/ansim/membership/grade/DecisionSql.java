package kr.ansim.membership.grade;

import java.time.LocalDate;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.Join;

/**
 * {@link GradeDecision} as the database makes it for very many members at once. Both are held to the same by a property; all
 * values are numbers and days of a policy.
 *
 * @param effective from which the decision holds
 */
record DecisionSql(GradePolicy policy, LocalDate effective) {

    /** The grade that {@code purchases} and {@code amount} earn. */
    String earned() {
        StringBuilder sql = new StringBuilder("CASE");
        for (int rank = policy.grades().size() - 1; rank > 0; rank--) {
            GradeRule rule = policy.grade(rank);
            sql.append(" WHEN purchases >= ")
                    .append(rule.minCount())
                    .append(rule.join() == Join.BOTH ? " AND " : " OR ")
                    .append("amount >= ")
                    .append(rule.minAmount().amount())
                    .append(" THEN ")
                    .append(rank);
        }
        return sql.append(" ELSE 0 END").toString();
    }

    /** The grade held, which a policy with fewer grades may no longer have. */
    private String held() {
        int top = policy.grades().size() - 1;
        return "CASE WHEN grade > " + top + " THEN " + top + " ELSE grade END";
    }

    private String falls() {
        return "joined_on <= '" + effective.minusMonths(policy.protectedMonths()) + "' AND missed >= "
                + policy.graceCloses();
    }

    /** By {@code earned, grade, missed, joined_on}. */
    String grade() {
        String fallen = policy.downgrade() == Downgrade.ONE_STEP ? "(" + held() + ") - 1" : "earned";
        return "CASE WHEN earned >= " + held() + " THEN earned WHEN " + falls() + " THEN " + fallen + " ELSE " + held()
                + " END";
    }

    /** At how many closes in a row less was earned than is held. */
    String missed() {
        String ends = policy.downgrade() == Downgrade.ONE_STEP ? "(" + held() + ") - 1 = earned" : "1 = 1";
        return "CASE WHEN earned >= " + held() + " OR joined_on > '" + effective.minusMonths(policy.protectedMonths())
                + "' THEN 0 WHEN missed < " + policy.graceCloses() + " THEN missed + 1 WHEN " + ends
                + " THEN 0 ELSE missed END";
    }
}
