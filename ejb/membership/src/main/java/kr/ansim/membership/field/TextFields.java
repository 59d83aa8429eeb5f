package kr.ansim.membership.field;

import kr.ansim.kernel.Faults;
import kr.ansim.membership.MembershipRule;

/** Texts that are told: there, and no longer than what keeps them. */
public final class TextFields {

    private TextFields() {}

    public static void needed(Faults faults, String field, String value, int longest) {
        if (value.isBlank()) {
            faults.at(field, MembershipRule.FIELD_MISSING);
        }
        notLonger(faults, field, value, longest);
    }

    public static void notLonger(Faults faults, String field, String value, int longest) {
        if (value.length() > longest) {
            faults.at(field, MembershipRule.FIELD_TOO_LONG, longest);
        }
    }
}
