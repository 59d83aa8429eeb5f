package kr.ansim.web.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a sentence of a template and its values. The text of a template names its values in braces; values named
 * {@code …At} and {@code …Until} are instants, {@code due} is a day, a value that has a text
 * {@code template.name.value} is that text.
 */
record NoticeText(ResourceBundle texts, Function<Instant, String> times) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern INSTANT = Pattern.compile("\\w+(At|Until)");

    /** Templates that this version does not know yet are said to be news of some kind. */
    String of(String template, Map<String, String> values) {
        String key = texts.containsKey("template." + template) ? template : "unknown";
        return NAME.matcher(texts.getString("template." + key))
                .replaceAll(
                        found -> Matcher.quoteReplacement(spoken(key, found.group(1), value(found.group(1), values))));
    }

    /** A value that has a form in each language is named {@code name.ko} and {@code name.en}. */
    private String value(String name, Map<String, String> values) {
        return values.getOrDefault(name + "." + texts.getLocale().getLanguage(), values.getOrDefault(name, "—"));
    }

    private String spoken(String template, String name, String value) {
        String key = "template." + template + "." + name + "." + value;
        if (texts.containsKey(key)) {
            return texts.getString(key);
        }
        if (name.equals("due")) {
            return day(value);
        }
        return INSTANT.matcher(name).matches() ? time(value) : value;
    }

    private String day(String value) {
        Locale locale = texts.getLocale();
        String pattern =
                ResourceBundle.getBundle("kr.ansim.web.texts.When", locale).getString("date");
        try {
            return DateTimeFormatter.ofPattern(pattern, locale).format(LocalDate.parse(value));
        } catch (DateTimeParseException nonsense) {
            return value;
        }
    }

    private String time(String value) {
        try {
            return times.apply(Instant.parse(value));
        } catch (DateTimeParseException nonsense) {
            return value;
        }
    }
}
