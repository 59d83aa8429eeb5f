package kr.ansim.care.greeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.ansim.care.CareRule;
import kr.ansim.care.GreetingDraft;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.SensitiveWord;
import kr.ansim.care.words.Template;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;

/** What a template has to be before it is kept. */
final class DraftCheck {

    private static final int LONGEST = 500;

    /** Formal endings, or none: the tone is of the house, not of whoever writes. */
    private static final Pattern POLITE = Pattern.compile(".*(니다|니까|십시오)[.?]?\\s*", Pattern.DOTALL);

    private DraftCheck() {}

    /** @throws RuleBroken all that is wrong, at {@code words} and {@code mood} */
    static void require(GreetingDraft draft, Unspoken unspoken) {
        Faults faults = new Faults();
        words(faults, draft);
        unspoken.in(draft.words())
                .map(SensitiveWord::word)
                .ifPresent(word -> faults.at("words", CareRule.GREETING_SENSITIVE, word));
        if (draft.mood() == GreetingMood.CHEERFUL && !draft.fact().glad()) {
            faults.at("mood", CareRule.GREETING_NOT_GLAD);
        }
        faults.refuse();
    }

    private static void words(Faults faults, GreetingDraft draft) {
        Template template = new Template(draft.words());
        if (draft.words().isBlank()) {
            faults.at("words", CareRule.FIELD_MISSING);
        }
        if (draft.words().length() > LONGEST) {
            faults.at("words", CareRule.FIELD_TOO_LONG, LONGEST);
        }
        template.malformed().ifPresent(part -> faults.at("words", CareRule.VARIABLE_BROKEN, part));
        List<String> unknown = template.unknown(draft.fact().codes());
        if (!unknown.isEmpty()) {
            faults.at("words", CareRule.VARIABLE_UNKNOWN, String.join(", ", unknown));
        }
        tone(draft).ifPresent(rule -> faults.at("words", rule));
    }

    private static Optional<CareRule> tone(GreetingDraft draft) {
        if (draft.words().contains("!") || draft.words().contains("！")) {
            return Optional.of(CareRule.GREETING_LOUD);
        }
        boolean korean = draft.language().equals("ko");
        return korean && !POLITE.matcher(draft.words()).matches()
                ? Optional.of(CareRule.GREETING_NOT_POLITE)
                : Optional.empty();
    }
}
