package kr.ansim.web.certification;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.ansim.certification.VerdictReason;
import kr.ansim.certification.VerdictReason.Code;

/** The reasons of verdicts in the reader's language, for pages and the API alike. */
public final class ReasonTexts {

    private static final String TEXTS = "kr.ansim.web.texts.Certification";
    private static final String DAYS = "kr.ansim.web.texts.When";

    private ReasonTexts() {}

    public static String of(VerdictReason reason, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        List<String> arguments = IntStream.range(0, reason.arguments().size())
                .mapToObj(place -> text(reason, place, texts, locale))
                .toList();
        return new MessageFormat(texts.getString(key(reason, arguments)), locale).format(arguments.toArray());
    }

    private static String text(VerdictReason reason, int place, ResourceBundle texts, Locale locale) {
        String argument = reason.arguments().get(place);
        if (isTerm(reason.code(), place)) {
            return words(argument, texts);
        }
        return isDay(reason.code(), place) ? day(argument, locale) : argument;
    }

    /** Sources, states, schemes and laws. All else is what people wrote and stays so, even if it reads like one of ours. */
    private static boolean isTerm(Code code, int place) {
        return switch (code) {
            case STATE_TOLD, STATE_NOT_KNOWN -> place != 1;
            case SOURCES_DIFFER -> true;
            case SOURCE_UNREACHABLE, CERTIFICATE_MISSING, DOCUMENTS_PROVE -> place < 2;
            case NOT_FOUND_AT,
                    NOT_LISTED_AT,
                    REPORT_PROVES,
                    REPORT_FAILED,
                    NOTHING_REQUIRED,
                    NOBODY_TO_ASK,
                    CERTIFICATE_HOLDS,
                    RECALL_HOLDS -> place == 0;
            case ANSWER_TOO_OLD -> place == 2;
            case MODEL_DIFFERS,
                    MODEL_NEARLY,
                    COMPANY_DIFFERS,
                    NOT_A_NUMBER,
                    NO_NUMBER_GIVEN,
                    NO_NUMBER_NEEDED,
                    CATEGORY_WITHOUT_RULE,
                    CATEGORY_NOT_GIVEN -> false;
        };
    }

    private static boolean isDay(Code code, int place) {
        return place == 2 && (code == Code.REPORT_PROVES || code == Code.REPORT_FAILED || code == Code.RECALL_HOLDS);
    }

    /** Where a source has our word for the state, it is not said twice; what was not kept, or is not asked for, is not named. */
    private static String key(VerdictReason reason, List<String> arguments) {
        String last = arguments.size() < 3 ? "" : arguments.get(2);
        String form = switch (reason.code()) {
            case STATE_TOLD -> last.isEmpty() || last.equals(arguments.get(1)) ? ".once" : "";
            case DOCUMENTS_PROVE -> last.isEmpty() ? ".unnamed" : "";
            case COMPANY_DIFFERS -> arguments.isEmpty() ? ".unnamed" : "";
            default -> "";
        };
        return "reason." + reason.code() + form;
    }

    /** A day as the reader writes days; what is none as it is. */
    private static String day(String argument, Locale locale) {
        try {
            String pattern = ResourceBundle.getBundle(DAYS, locale).getString("date");
            return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(argument));
        } catch (DateTimeParseException none) {
            return argument;
        }
    }

    /** One name, or several with commas between them. */
    private static String words(String argument, ResourceBundle texts) {
        return Arrays.stream(argument.split(", ", -1))
                .map(name -> texts.containsKey("word." + name) ? texts.getString("word." + name) : name)
                .collect(Collectors.joining(", "));
    }
}
