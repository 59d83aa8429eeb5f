package kr.ansim.care.cases;

import java.util.regex.Pattern;
import kr.ansim.care.CareRule;
import kr.ansim.care.OpenCase;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;

/** What is asked of the fields of cases. */
final class CaseFields {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_WORDS = 4_000;

    /** A phone number or an address for mail, which are what people write down most. */
    private static final Pattern PERSON =
            Pattern.compile("(?<![0-9])0[0-9]{1,2}[ .-]?[0-9]{3,4}[ .-]?[0-9]{4}(?![0-9])|[^\\s@]@[^\\s@]+\\.[^\\s@]");

    private CaseFields() {}

    /** @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG, SUBJECT_NAMES_PERSON} at the fields */
    static void require(OpenCase told) {
        Faults faults = new Faults();
        needed(faults, "subject", told.subject(), LONGEST_SUBJECT);
        if (PERSON.matcher(told.subject()).find()) {
            faults.at("subject", CareRule.SUBJECT_NAMES_PERSON);
        }
        notLonger(faults, "order", told.order().orElse(""), LONGEST_NAME);
        notLonger(faults, "product", told.product().orElse(""), LONGEST_NAME);
        notLonger(faults, "note", told.note(), LONGEST_WORDS);
        faults.refuse();
    }

    /** @throws RuleBroken {@code FIELD_MISSING, FIELD_TOO_LONG} at this field */
    static void requireWords(String field, String words) {
        Faults faults = new Faults();
        needed(faults, field, words, LONGEST_WORDS);
        faults.refuse();
    }

    /** @throws RuleBroken {@code FIELD_TOO_LONG} at this field */
    static void requireNotLonger(String field, String words) {
        Faults faults = new Faults();
        notLonger(faults, field, words, LONGEST_WORDS);
        faults.refuse();
    }

    private static void needed(Faults faults, String field, String value, int longest) {
        if (value.isBlank()) {
            faults.at(field, MembershipRule.FIELD_MISSING);
        }
        notLonger(faults, field, value, longest);
    }

    private static void notLonger(Faults faults, String field, String value, int longest) {
        if (value.length() > longest) {
            faults.at(field, MembershipRule.FIELD_TOO_LONG, longest);
        }
    }
}
