package kr.ansim.web.certification;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kr.ansim.certification.VerdictReason;

/** The reasons of verdicts in the reader's language, for pages and the API alike. */
public final class ReasonTexts {

    private static final String TEXTS = "kr.ansim.web.texts.Certification";
    private static final String DAYS = "kr.ansim.web.texts.When";

    private ReasonTexts() {}

    public static String of(VerdictReason reason, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        List<String> arguments = reason.arguments().stream()
                .map(argument -> day(argument, locale).orElseGet(() -> word(argument, texts)))
                .toList();
        return new MessageFormat(texts.getString(key(reason, arguments)), locale).format(arguments.toArray());
    }

    /** Where a source has our word for the state, it is not said twice. */
    private static String key(VerdictReason reason, List<String> arguments) {
        boolean once = reason.code() == VerdictReason.Code.STATE_TOLD
                && (arguments.size() < 3 || arguments.get(1).equals(arguments.get(2)));
        return "reason." + reason.code() + (once ? ".once" : "");
    }

    /** A day as the reader writes days; empty for what is none. */
    private static Optional<String> day(String argument, Locale locale) {
        if (!argument.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        try {
            String pattern = ResourceBundle.getBundle(DAYS, locale).getString("date");
            return Optional.of(DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(argument)));
        } catch (DateTimeParseException number) {
            return Optional.empty();
        }
    }

    /** Sources, states, schemes and laws come by their names, several with commas between them, everything else as it is. */
    private static String word(String argument, ResourceBundle texts) {
        return Arrays.stream(argument.split(", ", -1))
                .map(name -> texts.containsKey("word." + name) ? texts.getString("word." + name) : name)
                .collect(Collectors.joining(", "));
    }
}
