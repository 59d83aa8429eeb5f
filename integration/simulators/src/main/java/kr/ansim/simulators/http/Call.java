package kr.ansim.simulators.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One request and the answer to it. Parameters of query and form are one map; a name given twice keeps its first value. */
public final class Call {

    /** Writes the text of an answer that may be too long to be held in memory. */
    @FunctionalInterface
    public interface Body {
        void to(Writer out) throws IOException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LANGUAGE_COOKIE = Pattern.compile("(?:^|;\\s*)lang=(ko|en)");
    private static final int MOST_BODY = 1_000_000;
    private static final int PIECE = 32_768;

    private final HttpExchange exchange;
    private final byte[] body;
    private final Map<String, String> parameters = new HashMap<>();
    private Spoiling spoiling = Spoiling.NONE;

    private Call(HttpExchange exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
        read(exchange.getRequestURI().getRawQuery());
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            read(new String(body, StandardCharsets.UTF_8));
        }
    }

    static Call of(HttpExchange exchange) throws IOException {
        return new Call(exchange, exchange.getRequestBody().readNBytes(MOST_BODY));
    }

    private void read(@Nullable String pairs) {
        if (pairs == null || pairs.isEmpty()) {
            return;
        }
        for (String pair : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.putIfAbsent(decoded(name), decoded(value));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    public InetAddress caller() {
        return exchange.getRemoteAddress().getAddress();
    }

    /** The registration number in the caller's certificate, "" for one without; nothing without TLS. */
    public Optional<String> callerSerialNumber() {
        return exchange instanceof HttpsExchange secure
                ? Optional.of(PeerSerialNumber.of(secure.getSSLSession()))
                : Optional.empty();
    }

    /** The header without blanks at its ends; empty when it is missing. */
    public String requestHeader(String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The segment of the path with this number, counted from 0. */
    public String segment(int number) {
        return path().split("/", -1)[number + 1];
    }

    /** @throws IOException when the body is no JSON */
    public JsonNode json() throws IOException {
        return JSON.readTree(body);
    }

    /** The parameter without blanks at its ends; empty when it is missing. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** The parameter exactly as it came, which is what a signature covers. */
    public String exactParameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Chosen by {@code ?lang=}, remembered in a cookie. */
    public Language language() {
        String wish = parameter("lang");
        if (wish.equals("ko") || wish.equals("en")) {
            exchange.getResponseHeaders()
                    .set("Set-Cookie", "lang=" + wish + "; Path=/; Max-Age=31536000; SameSite=Lax");
            return Language.of(wish);
        }
        String cookies = exchange.getRequestHeaders().getFirst("Cookie");
        Matcher cookie = LANGUAGE_COOKIE.matcher(cookies == null ? "" : cookies);
        if (cookie.find()) {
            return Language.of(cookie.group(1));
        }
        String browser = exchange.getRequestHeaders().getFirst("Accept-Language");
        return Language.of(browser == null ? "" : browser.replaceFirst("[-,;].*", ""));
    }

    /** This very page in another language. */
    String inLanguage(String tag) {
        String query = exchange.getRequestURI().getRawQuery();
        StringBuilder url = new StringBuilder(exchange.getRequestURI().getRawPath()).append('?');
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (!pair.startsWith("lang=") && !pair.isEmpty()) {
                    url.append(pair).append('&');
                }
            }
        }
        return url.append("lang=").append(tag).toString();
    }

    public void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    public void json(int status, Object value) throws IOException {
        send(status, "application/json;charset=UTF-8", JSON.writeValueAsBytes(value));
    }

    public void text(int status, String type, String text) throws IOException {
        send(status, type + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public void redirect(String url) throws IOException {
        header("Location", url);
        exchange.sendResponseHeaders(303, -1);
    }

    /** From now on, whatever is sent in answer is spoiled this way. */
    public void spoil(Spoiling how) {
        spoiling = how;
    }

    public void send(int status, String type, byte[] content) throws IOException {
        if (spoiling != Spoiling.NONE) {
            stream(status, type, out -> out.write(new String(content, StandardCharsets.UTF_8)));
            return;
        }
        header("Content-Type", type);
        header("X-Content-Type-Options", "nosniff");
        boolean silent = content.length == 0 || method().equals("HEAD");
        exchange.sendResponseHeaders(status, silent ? -1 : content.length);
        if (!silent) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(content);
            }
        }
    }

    /** Sends a text of unknown length, piece by piece. */
    public void stream(int status, String type, Body body) throws IOException {
        header("Content-Type", type);
        header("X-Content-Type-Options", "nosniff");
        if (spoiling.cutsShort()) {
            byte[] beginning = Beginning.of(body);
            exchange.sendResponseHeaders(status, beginning.length + 1L);
            if (spoiling == Spoiling.TRUNCATED) {
                exchange.getResponseBody().write(beginning, 0, beginning.length / 2);
            }
            return;
        }
        if (method().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, 0);
        OutputStream bytes = new BufferedOutputStream(exchange.getResponseBody(), PIECE);
        try (Writer out = spoiling.around(new OutputStreamWriter(bytes, spoiling.charset()))) {
            body.to(out);
        }
    }

    /** Closes the connection without an answer. */
    public void hangUp() {
        exchange.close();
    }
}
