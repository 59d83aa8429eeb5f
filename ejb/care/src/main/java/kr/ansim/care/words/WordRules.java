package kr.ansim.care.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.care.CareRule;
import kr.ansim.care.WordVariable;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;

/** What words with places must keep to before they are kept, and before they go out. */
public final class WordRules {

    public static final int LONGEST = 2_000;

    private static final Set<String> KNOWN =
            Arrays.stream(WordVariable.values()).map(WordVariable::code).collect(Collectors.toUnmodifiableSet());

    private WordRules() {}

    /** Told at {@code field}: too long, braces that are no place, places that nobody can fill. */
    public static void check(Faults faults, String field, String words) {
        if (words.length() > LONGEST) {
            faults.at(field, CareRule.FIELD_TOO_LONG, LONGEST);
        }
        Template template = new Template(words);
        template.malformed().ifPresent(braces -> faults.at(field, CareRule.VARIABLE_BROKEN, braces));
        List<String> unknown = template.unknown(KNOWN);
        if (!unknown.isEmpty()) {
            faults.at(field, CareRule.VARIABLE_UNKNOWN, String.join(", ", unknown));
        }
    }

    /** Words that still have a place must not go to a customer. @throws RuleBroken {@code WORDS_UNFILLED} at {@code field} */
    public static void requireFilled(String field, String words) {
        Template template = new Template(words);
        if (template.malformed().isPresent() || !template.variables().isEmpty()) {
            throw RuleBroken.at(field, CareRule.WORDS_UNFILLED);
        }
    }
}
