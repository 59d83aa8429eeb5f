package kr.ansim.notice.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.notice.MailTemplate;

/** A mail ready to go: to whom, about what, and its plain text. */
public record Letter(String to, String subject, String text) {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when the values are not exactly those of the template, or there is no address */
    public static Letter write(MailTemplate template, String to, Locale locale, Map<String, String> values) {
        if (to.length() > LONGEST_ADDRESS || !ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
        if (!values.keySet().equals(template.needed())) {
            throw new IllegalArgumentException(template + " needs the values " + template.needed());
        }
        Locale written = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.KOREAN;
        String raw = TEMPLATES.computeIfAbsent(template.key() + "_" + written.getLanguage(), Letter::read);
        String[] parts = raw.split("\n\n", 2);
        return new Letter(to, filled(parts[0], values, written), filled(parts[1], values, written));
    }

    static Letter of(Map<String, String> fields) {
        return new Letter(
                fields.getOrDefault("to", ""), fields.getOrDefault("subject", ""), fields.getOrDefault("text", ""));
    }

    public Map<String, String> fields() {
        return Map.of("to", to, "subject", subject, "text", text);
    }

    /** Without the content, which no log may keep. */
    @Override
    public String toString() {
        return "a letter";
    }

    private static String filled(String text, Map<String, String> values, Locale locale) {
        return HOLE.matcher(text).replaceAll(hole -> {
            String name = hole.group(1);
            return Matcher.quoteReplacement(shown(name, values.getOrDefault(name, ""), locale));
        });
    }

    private static String shown(String name, String value, Locale locale) {
        if (name.endsWith("At") || name.endsWith("Until")) {
            ZonedDateTime korean = Instant.parse(value).atZone(SystemClock.KOREA);
            String pattern = locale == Locale.ENGLISH ? "d MMM yyyy, HH:mm '(Korean time)'" : "yyyy.MM.dd(E) HH:mm";
            return DateTimeFormatter.ofPattern(pattern, locale).format(korean);
        }
        if (name.endsWith("Lines")) {
            return value.lines()
                    .map(line -> line.replaceAll("\\p{Cntrl}+", " "))
                    .collect(Collectors.joining("\n"));
        }
        return oneLine(value);
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String read(String name) {
        try (InputStream in = Letter.class.getResourceAsStream("/kr/ansim/notice/mail/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no mail template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
