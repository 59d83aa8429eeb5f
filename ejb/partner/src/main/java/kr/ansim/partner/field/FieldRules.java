package kr.ansim.partner.field;

import kr.ansim.kernel.Faults;
import kr.ansim.partner.PartnerRule;

/** Rules that fields of every kind have. */
public final class FieldRules {

    private FieldRules() {}

    public static void needed(Faults faults, String field, String value) {
        if (value.isBlank()) {
            faults.at(field, PartnerRule.FIELD_MISSING);
        }
    }

    /** Blanks around it do not count: they are never kept. */
    public static void notTooLong(Faults faults, String field, String value, int most) {
        if (value.strip().length() > most) {
            faults.at(field, PartnerRule.FIELD_TOO_LONG, most);
        }
    }
}
