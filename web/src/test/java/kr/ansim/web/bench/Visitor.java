package kr.ansim.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.ansim.web.support.Authenticator;
import kr.ansim.web.support.Demo;

/** Somebody who is logged in to the portal, without a browser: a session, and a line on which pages come. */
final class Visitor {

    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']*)'");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");

    private final URI portal;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Visitor(URI portal) {
        this.portal = portal;
    }

    static Visitor stranger(int port) {
        return new Visitor(URI.create("http://localhost:" + port + "/"));
    }

    /** Logs in as people do, with the code of the authenticator where one is asked for. */
    static Visitor as(int port, Demo demo, String role) throws IOException, InterruptedException {
        return as(port, demo.account(role), demo.account(role).path("user").asText());
    }

    /** @param account whose password and authenticator this one has as well */
    static Visitor as(int port, JsonNode account, String email) throws IOException, InterruptedException {
        Visitor visitor = stranger(port);
        String page = visitor.get("login.xhtml");
        page = visitor.send(
                "login.xhtml",
                page,
                Map.of(
                        "form:email",
                        email,
                        "form:password",
                        account.path("password").asText(),
                        "form:enter",
                        ""));
        if (page.contains("form:password")) {
            throw new IOException(
                    "the password of " + email + " is not taken: " + page.replaceAll("<[^>]*>|\\s+", " "));
        }
        if (account.hasNonNull("totpSecret")) {
            String code = new Authenticator(account.path("totpSecret").asText())
                    .early()
                    .code(0);
            page = visitor.send("identity/second-factor.xhtml", page, Map.of("form:code", code, "form:enter", ""));
        }
        if (visitor.get("start.xhtml").contains("form:password")) {
            throw new IOException(email + " is not let in: " + page.replaceAll("<[^>]*>|\\s+", " "));
        }
        return visitor;
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(portal.resolve(path)).build()).body();
    }

    /** Sends the form of a page that was read before. */
    private String send(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("form_SUBMIT", "1");
        all.put("form", "form");
        all.putAll(state(page));
        return answer(HttpRequest.newBuilder(portal.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
                        .build())
                .body();
    }

    HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    URI address(String path) {
        return portal.resolve(path);
    }

    /** What each form of a page sends along: its state, and the mark by which its scripts may run. */
    static Map<String, String> state(String page) throws IOException {
        Matcher state = STATE.matcher(page);
        Matcher nonce = NONCE.matcher(page);
        if (!state.find() || !nonce.find()) {
            throw new IOException("a page without a form");
        }
        return Map.of(
                "jakarta.faces.ViewState",
                state.group(1).replace("&#43;", "+").replace("&#61;", "=").replace("&amp;", "&"),
                "primefaces.nonce",
                nonce.group(1));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a request carries so that it comes from this visitor. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }
}
