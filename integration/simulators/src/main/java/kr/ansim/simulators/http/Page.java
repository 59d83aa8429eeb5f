package kr.ansim.simulators.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML from a template beside the code: <code>{{name}}</code> is a value with its markup escaped, <code>{{{name}}}</code>
 * is markup, <code>{{t:key}}</code> a text in the reader's language, and <code>{{?name}}…{{/name}}</code> is left out
 * while the value is empty.
 */
public final class Page {

    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();
    private static final Pattern SECTION = Pattern.compile("\\{\\{\\?(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern HOLE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{t:([\\w.]+)}}|\\{\\{(\\w+)}}");

    private final String template;
    private final Language language;
    private final Map<String, String> values = new HashMap<>();

    private Page(String template, Language language) {
        this.template = template;
        this.language = language;
        values.put("lang", language.tag());
    }

    public static Page of(String name, Language language) {
        return new Page(TEMPLATES.computeIfAbsent(name, Page::read), language);
    }

    public Page with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    public String render() {
        String shown = SECTION.matcher(template)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1)).isEmpty() ? "" : found.group(2)));
        return HOLE.matcher(shown).replaceAll(hole -> Matcher.quoteReplacement(fill(hole)));
    }

    /** Sends the page inside a layout, with headers that allow nothing but our own files. */
    public void send(Call call, int status, String layout, String title, String formTarget) throws IOException {
        call.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-src 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + formTarget);
        call.header("Referrer-Policy", "no-referrer");
        call.header("Cache-Control", "no-store");
        String whole = of(layout, language)
                .with("title", title)
                .with("content", render())
                .with("korean", language == Language.KO ? "" : call.inLanguage("ko"))
                .with("english", language == Language.EN ? "" : call.inLanguage("en"))
                .render();
        call.text(status, "text/html", whole);
    }

    private String fill(MatchResult hole) {
        if (hole.group(1) != null) {
            return value(hole.group(1));
        }
        return escaped(hole.group(2) != null ? language.text(hole.group(2)) : value(hole.group(3)));
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A file that lies beside the templates. */
    public static byte[] bytes(String name) {
        try (InputStream in = Page.class.getResourceAsStream("/kr/ansim/simulators/pages/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
