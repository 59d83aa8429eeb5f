package kr.ansim.membership.policy;

import static kr.ansim.membership.field.TextFields.needed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.ansim.kernel.Faults;
import kr.ansim.membership.DescribePolicy;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.MembershipRule;

/** What is wrong with a policy as it was described, all of it at once. */
final class PolicyFields {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SOURCE = 500;
    private static final int MOST_COUNT = 10_000;
    private static final long MOST_AMOUNT = 1_000_000_000_000L;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");

    private final Faults faults = new Faults();
    private final Set<String> codes = new HashSet<>();

    private PolicyFields() {}

    static Faults faults(DescribePolicy told) {
        PolicyFields fields = new PolicyFields();
        fields.policy(told.policy());
        needed(fields.faults, "source", told.source(), LONGEST_SOURCE);
        return fields.faults;
    }

    private void policy(GradePolicy policy) {
        range("windowMonths", policy.windowMonths(), 1, 36);
        range("effectiveDay", policy.effectiveDay(), 1, 28);
        range("daysAfterDelivery", policy.daysAfterDelivery(), 0, 90);
        range("graceCloses", policy.graceCloses(), 0, 12);
        range("protectedMonths", policy.protectedMonths(), 0, 24);
        range("bestSeats", policy.bestSeats(), 0, 100_000);
        List<GradeRule> grades = policy.grades();
        if (grades.size() < 2 || grades.size() > 10) {
            faults.at("grades", MembershipRule.OUT_OF_RANGE, 2, 10);
        }
        for (int rank = 0; rank < grades.size(); rank++) {
            grade("grades[" + rank + "].", grades.get(rank));
            if (rank > 0) {
                higher("grades[" + rank + "].", grades.get(rank - 1), grades.get(rank));
            }
        }
        if (!grades.isEmpty()
                && (grades.get(0).minCount() != 0 || grades.get(0).minAmount().amount() != 0)) {
            faults.at("grades[0].minCount", MembershipRule.LOWEST_ASKS_NOTHING);
        }
    }

    private void grade(String at, GradeRule grade) {
        if (!CODE.matcher(grade.code()).matches()) {
            faults.at(at + "code", MembershipRule.GRADE_CODE_WRONG);
        } else if (!codes.add(grade.code())) {
            faults.at(at + "code", MembershipRule.GRADE_CODE_TWICE, grade.code());
        }
        needed(faults, at + "koreanName", grade.koreanName(), LONGEST_NAME);
        needed(faults, at + "englishName", grade.englishName(), LONGEST_NAME);
        range(at + "minCount", grade.minCount(), 0, MOST_COUNT);
        range(at + "minAmount", grade.minAmount().amount(), 0, MOST_AMOUNT);
    }

    /** Whoever has a grade has earned all below it. */
    private void higher(String at, GradeRule lower, GradeRule grade) {
        boolean less = grade.minCount() < lower.minCount() || grade.minAmount().compareTo(lower.minAmount()) < 0;
        boolean same = grade.minCount() == lower.minCount() && grade.minAmount().equals(lower.minAmount());
        if (less || same) {
            faults.at(at + "minAmount", MembershipRule.GRADE_NOT_HIGHER, lower.code());
        }
    }

    private void range(String field, long value, long least, long most) {
        if (value < least || value > most) {
            faults.at(field, MembershipRule.OUT_OF_RANGE, least, most);
        }
    }
}
