package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestShop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A shop sends its customer to our page, and she comes back with a signed result. */
class CheckoutSessionsIT extends BookingIT {

    private static final String SESSIONS = "/api/v1/checkout-sessions";
    private static final String NEAR = "\"near\": {\"lat\": 37.5, \"lng\": 127.0},";
    private static final String BACK = TestShop.returnUrl();

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void opens_a_page_for_one_order_for_a_while() throws IOException, InterruptedException {
        Answer opened = shop.post(SESSIONS, session(order(), NEAR, BACK));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(Instant.parse(opened.text("expiresAt")))
                .isCloseTo(Instant.now().plus(Duration.ofHours(1)), within(1, ChronoUnit.MINUTES));
        assertThat(opened.text("expiresAt")).endsWith("Z");
        assertThat(open(opened.text("url")).statusCode()).isEqualTo(200);
        assertThat(open(opened.text("url") + "x").body()).doesNotContain("leave.xhtml");
    }

    @Test
    void the_same_key_gets_the_same_address_and_no_table_holds_it() {
        String key = UUID.randomUUID().toString();
        String body = session(order(), NEAR, BACK);
        Answer first = shop.post(SESSIONS, body, key);
        assertThat(shop.post(SESSIONS, body, key).body()).isEqualTo(first.body());
        String token = first.text("url").replaceFirst(".*s=", "");
        assertThat(token).hasSizeGreaterThan(40);
        assertThat(answersKeptWith(first.text("id"))).isEqualTo("1");
        assertThat(answersKeptWith(token)).isEqualTo("0");
        Answer another = shop.post(SESSIONS, session(order(), NEAR, BACK));
        assertThat(another.text("url")).isNotEqualTo(first.text("url"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                                           | 201 | ''           | ''
        "near": null,                                                | 201 | ''           | ''
        "near": {"address": "서울특별시 중구 세종대로 110"},          | 201 | ''           | ''
        "near": {},                                                  | 400 | near         | NEEDS_OTHER
        "near": {"address": "  "},                                   | 400 | near.address | REQUIRED
        "near": {"address": "a\\u0000b"},                            | 400 | near.address | CONTROL_CHARACTER
        "near": {"lat": 37.5},                                       | 400 | near.lng     | NEEDS_OTHER
        "near": {"lat": 90.1, "lng": 127},                           | 400 | near.lat     | TOO_LARGE
        "near": {"lat": 37, "lng": -180.5},                          | 400 | near.lng     | TOO_SMALL
        "near": {"lat": 1e400, "lng": 127},                          | 400 | near.lat     | TOO_LARGE
        "near": {"lat": "37", "lng": 127},                           | 400 | near.lat     | WRONG_TYPE
        "near": {"lat": 37, "lng": 127, "zoom": 3},                  | 400 | near.zoom    | UNKNOWN_MEMBER
        "locale": "en",                                              | 201 | ''           | ''
        "locale": "ko-KR",                                           | 201 | ''           | ''
        "locale": "fr",                                              | 400 | locale       | WRONG_FORMAT
        """)
    void says_what_is_wrong_with_where_she_is(String members, int status, String field, String code) {
        Answer answer = shop.post(SESSIONS, session(order(), members, BACK));
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.error(field)).isEqualTo(code);
            assertThat(answer.body().path("errors").path(0).path("message").asText())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/back, ORIGIN_NOT_REGISTERED",
        "http://localhost:1/back, ORIGIN_NOT_REGISTERED",
        "https://{shop}/back, ORIGIN_NOT_REGISTERED",
        "http://{shop}@elsewhere.example/, ORIGIN_NOT_REGISTERED",
        "http://{shop}.elsewhere.example/, ORIGIN_NOT_REGISTERED",
        "//{shop}/back, ORIGIN_NOT_REGISTERED",
        "/back, ORIGIN_NOT_REGISTERED",
        "javascript:alert(1), ORIGIN_NOT_REGISTERED",
        "http://[localhost, WRONG_FORMAT",
    })
    void sends_nobody_to_an_address_that_is_not_the_shops(String pattern, String code) {
        String returnUrl = pattern.replace("{shop}", TestShop.ADDRESS.getAuthority());
        Answer answer = shop.post(SESSIONS, session(order(), NEAR, returnUrl));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("returnUrl")).isEqualTo(code);
    }

    @Test
    void an_address_in_korean_counts_as_it_is_sent() {
        assertThat(shop.post(SESSIONS, session(order(), NEAR, TestShop.ADDRESS + "/주문"))
                        .status())
                .isEqualTo(201);
        Answer long500 = shop.post(SESSIONS, session(order(), NEAR, TestShop.ADDRESS + "/" + "주".repeat(100)));
        assertThat(long500.error("returnUrl")).isEqualTo("TOO_LONG");
    }

    @Test
    void the_way_back_is_signed_with_the_shops_secret() throws Exception {
        String order = order();
        Answer opened = shop.post(SESSIONS, session(order, NEAR, BACK));
        String link = leave(opened.text("url"), "leave:abandon");

        assertThat(link).startsWith(BACK + "&session=");
        Map<String, String> told = query(link);
        assertThat(told.keySet()).containsExactly("cart", "session", "orderNo", "result", "bookingId", "ts", "sig");
        assertThat(told)
                .containsEntry("session", opened.text("id"))
                .containsEntry("orderNo", order)
                .containsEntry("result", "abandoned")
                .containsEntry("bookingId", "");
        assertThat(Instant.parse(told.get("ts"))).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(told.get("sig"))
                .isEqualTo(hmac(
                        Demo.read().shopSigningSecret(),
                        String.join("\n", opened.text("id"), order, "abandoned", "", told.get("ts"))));
        assertThat(leave(opened.text("url"), "leave:home")).isEqualTo(link);
    }

    private String leave(String url, String button) throws IOException, InterruptedException {
        String token = url.replaceFirst(".*s=", "");
        HttpResponse<String> page = open(url.replace("locker.xhtml", "leave.xhtml"));
        if (page.statusCode() == 200) {
            String form = "leave=leave&s=" + token + "&jakarta.faces.ViewState="
                    + URLEncoder.encode(viewState(page.body()), StandardCharsets.UTF_8) + "&"
                    + URLEncoder.encode(button, StandardCharsets.UTF_8) + "=";
            browser.send(
                    HttpRequest.newBuilder(uri("/checkout/leave.xhtml"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        String last = open(url.replace("locker.xhtml", "return.xhtml")).body();
        return found("content=\"0;url=([^\"]+)\"", last).replace("&amp;", "&");
    }

    private HttpResponse<String> open(String url) throws IOException, InterruptedException {
        URI address = URI.create(url);
        return browser.send(
                HttpRequest.newBuilder(uri(address.getPath() + "?" + address.getRawQuery()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String viewState(String page) {
        return found("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"", page);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> query(String link) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : List.of(URI.create(link).getRawQuery().split("&"))) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static String hmac(String secret, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String answersKeptWith(String text) {
        return Rows.one("SELECT COUNT(*) FROM platform_idempotent_request WHERE INSTR(body, ?) > 0", text)
                .orElseThrow();
    }

    private static String order() {
        return UUID.randomUUID().toString();
    }

    private static String session(String orderNo, String members, String returnUrl) {
        return """
            {"orderNo": "%s", "parcel": {"widthMm": 100, "depthMm": 100, "heightMm": 100, "weightG": 500}, %s
             "recipient": {"name": "김하은", "phone": "010-1234-5678"}, "returnUrl": "%s"}\
            """.formatted(orderNo, members, returnUrl);
    }
}
