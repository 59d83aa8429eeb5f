package kr.ansim.care.greeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import kr.ansim.care.words.Spoken;
import kr.ansim.care.words.Template;
import kr.ansim.kernel.Won;
import kr.ansim.membership.GradeRule;

/** How facts are said to a customer. */
final class FactWords {

    private static final String TEXTS = "kr.ansim.care.greeting.Facts";

    private FactWords() {}

    static Template.Rendered say(String words, FoundFact fact, Spoken language) {
        Map<String, Optional<String>> said = new HashMap<>();
        fact.values().forEach((variable, value) -> said.put(variable.code(), word(value, language)));
        return new Template(words).render(said);
    }

    private static Optional<String> word(Object value, Spoken language) {
        if (value instanceof Won won) {
            return Optional.of(language.won(won));
        }
        if (value instanceof Long number) {
            return Optional.of(language.count(number));
        }
        if (value instanceof LocalDate date) {
            return Optional.of(language.date(date));
        }
        if (value instanceof GradeRule grade) {
            return Optional.of(grade.name(language.language()));
        }
        return value instanceof Enum<?> constant ? known(constant, language) : Optional.of(value.toString());
    }

    /** What nobody would say to a customer, such as that it was declined, has no text. */
    private static Optional<String> known(Enum<?> constant, Spoken language) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.language()));
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
