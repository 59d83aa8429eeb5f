package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Demo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is told with its field, and nothing half-done stays behind. */
class BadRequestsIT extends BookingIT {

    private static final String BOOKINGS = "/api/v1/locker-bookings";
    private static final String POINTS = "/api/v1/pickup-points";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"orderNo": "a"                              | ''              | MALFORMED_JSON
        {'orderNo': "a"}                             | ''              | MALFORMED_JSON
        {"orderNo": "a"} {}                          | ''              | MALFORMED_JSON
        {"parcel": {"widthMm": NaN}}                 | ''              | MALFORMED_JSON
        {"parcel": {"widthMm": 0x10}}                | ''              | MALFORMED_JSON
        [1]                                          | ''              | WRONG_TYPE
        null                                         | ''              | WRONG_TYPE
        "text"                                       | ''              | WRONG_TYPE
        {"order": "a"}                               | order           | UNKNOWN_MEMBER
        {"parcel": {"colour": 1}}                    | parcel.colour   | UNKNOWN_MEMBER
        {"orderNo": "a", "orderNo": "b"}             | orderNo         | DUPLICATE_MEMBER
        {"parcel": {"widthMm": 1, "widthMm": 2}}     | parcel.widthMm  | DUPLICATE_MEMBER
        {"orderNo": 7}                               | orderNo         | WRONG_TYPE
        {"parcel": []}                               | parcel          | WRONG_TYPE
        {"parcel": {"widthMm": "10"}}                | parcel.widthMm  | WRONG_TYPE
        {"parcel": {"widthMm": true}}                | parcel.widthMm  | WRONG_TYPE
        {"parcel": {"widthMm": 10.5}}                | parcel.widthMm  | WRONG_FORMAT
        {"parcel": {"widthMm": 1e3}}                 | parcel.widthMm  | WRONG_FORMAT
        {"parcel": {"widthMm": 0}}                   | parcel.widthMm  | TOO_SMALL
        {"parcel": {"widthMm": -99999999999999}}     | parcel.widthMm  | TOO_SMALL
        {"parcel": {"widthMm": 99999999999999}}      | parcel.widthMm  | TOO_LARGE
        {"parcel": {"widthMm": null}}                | parcel.widthMm  | REQUIRED
        {"pickupPointId": "nowhere"}                 | pickupPointId   | WRONG_FORMAT
        {"pickupPointId": "1-1-1-1-1"}               | pickupPointId   | WRONG_FORMAT
        {"pickupPointId": "AZNqT8CyfTuaQWweLzpLXA=="} | pickupPointId  | WRONG_FORMAT
        {"orderNo": "a"}                             | parcel          | REQUIRED
        {"orderNo": ""}                              | orderNo         | REQUIRED
        {"orderNo": "a b"}                           | orderNo         | WRONG_FORMAT
        {"orderNo": "a\\u0000"}                      | orderNo         | WRONG_FORMAT
        {"recipient": {"name": "  "}}                | recipient.name  | REQUIRED
        {"recipient": {"name": "a\\u0000b"}}         | recipient.name  | CONTROL_CHARACTER
        {"recipient": {"name": "a\\nb"}}             | recipient.name  | CONTROL_CHARACTER
        {"recipient": {"name": "\\ud83d"}}           | recipient.name  | CONTROL_CHARACTER
        {"recipient": {"phone": "call me"}}          | recipient.phone | WRONG_FORMAT
        """)
    void says_which_field_of_the_body_is_wrong(String body, String field, String code) {
        Answer answer = shop.post(BOOKINGS, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
        assertThat(answer.error(field)).isEqualTo(code);
    }

    @Test
    void says_everything_that_is_wrong_at_once() {
        Answer answer = shop.post(BOOKINGS, body("", UUID.randomUUID().toString(), "0,100001,1", 0));
        assertThat(answer.body().path("errors")).hasSize(4);
        assertThat(answer.error("orderNo")).isEqualTo("REQUIRED");
        assertThat(answer.error("parcel.widthMm")).isEqualTo("TOO_SMALL");
        assertThat(answer.error("parcel.depthMm")).isEqualTo("TOO_LARGE");
        assertThat(answer.error("parcel.weightG")).isEqualTo("TOO_SMALL");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, TOO_SMALL",
        "limit=-1, limit, TOO_SMALL",
        "limit=201, limit, TOO_LARGE",
        "limit=99999999999, limit, TOO_LARGE",
        "limit=x, limit, WRONG_FORMAT",
        "limit=, limit, WRONG_FORMAT",
        "limit=%2B5, limit, WRONG_FORMAT",
        "limit=1.5, limit, WRONG_FORMAT",
        "limit=%EF%BC%95, limit, WRONG_FORMAT",
        "lat=37, lng, NEEDS_OTHER",
        "lat=91&lng=0, lat, TOO_LARGE",
        "lat=1e99&lng=0, lat, TOO_LARGE",
        "lat=NaN&lng=0, lat, WRONG_FORMAT",
        "lat=Infinity&lng=0, lat, WRONG_FORMAT",
        "lat=37.5d&lng=0, lat, WRONG_FORMAT",
        "lat=0x10&lng=0, lat, WRONG_FORMAT",
        "radius=100, radius, NEEDS_OTHER",
        "radius=0&lat=37&lng=127, radius, TOO_SMALL",
        "box=1;2, box, WRONG_FORMAT",
        "'box=127,37,126,38', box, WRONG_FORMAT",
        "'box=126,37,127,38d', box, WRONG_FORMAT",
        "'box=126,37,181,38', box, WRONG_FORMAT",
        "size=HUGE, size, WRONG_FORMAT",
        "size=small, size, WRONG_FORMAT",
        "widthMm=10, depthMm, NEEDS_OTHER",
        "weightG=0, weightG, TOO_SMALL",
        "expectedAt=tomorrow, expectedAt, WRONG_FORMAT",
        "expectedAt=%2B1000000000-12-31T23:59:59Z, expectedAt, WRONG_FORMAT",
        "expectedAt=-1000000000-01-01T00:00:00Z, expectedAt, WRONG_FORMAT",
        "q=%00, q, CONTROL_CHARACTER",
        "district=a%0Ab, district, CONTROL_CHARACTER",
        "nonsense=1, nonsense, UNKNOWN_PARAMETER",
        "limit=1&limit=2, limit, REPEATED_PARAMETER"
    })
    void says_which_parameter_is_wrong(String query, String field, String code) {
        Answer answer = shop.get(POINTS + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error(field)).isEqualTo(code);
    }

    @Test
    void what_takes_no_parameters_says_so() {
        Answer held = hold(sites.site(1, 0, 0, 0));
        String booking = BOOKINGS + "/" + held.text("id");
        assertThat(shop.get(booking + "?expand=1").error("expand")).isEqualTo("UNKNOWN_PARAMETER");
        assertThat(shop.post(booking + "/confirm?force=true", null).error("force"))
                .isEqualTo("UNKNOWN_PARAMETER");
        assertThat(shop.get(booking).text("state")).isEqualTo("HELD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''        | 200 | ''
        {}        | 200 | ''
        {"x": 1}  | 400 | UNKNOWN_MEMBER
        []        | 400 | WRONG_TYPE
        ok        | 400 | MALFORMED_JSON
        """)
    void what_says_all_in_its_address_takes_no_more(String body, int status, String code) {
        Answer held = hold(sites.site(1, 0, 0, 0));
        Answer answer = shop.send(shop.request(BOOKINGS + "/" + held.text("id") + "/confirm")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.body().at("/errors/0/code").asText()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Accept-Language | ;;;==%%            | 404 | UNKNOWN_BOOKING
        Accept-Language | en;q=2             | 404 | UNKNOWN_BOOKING
        Accept-Language | en_US              | 404 | UNKNOWN_BOOKING
        Accept-Language | ,                  | 404 | UNKNOWN_BOOKING
        Accept          | a/b/c              | 400 | INVALID_REQUEST
        Accept          | application/json;q=x | 400 | INVALID_REQUEST
        Content-Type    | a/b/c;;            | 400 | INVALID_REQUEST
        Content-Type    | json               | 400 | INVALID_REQUEST
        """)
    void headers_that_cannot_be_read_are_told_as_problems(String header, String value, int status, String code) {
        Answer answer = shop.send(shop.request(BOOKINGS + "/" + UUID.randomUUID())
                .setHeader(header, value)
                .GET());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        if (status == 400) {
            assertThat(answer.error(header)).isEqualTo("WRONG_FORMAT");
        }
    }

    @Test
    void a_query_that_cannot_be_read_is_not_left_out() throws IOException {
        assertThat(raw("GET", POINTS + "?q=%zz", Demo.read().shopKey()))
                .startsWith("HTTP/1.1 400")
                .contains("\"field\":\"query\"");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/products/%ZZ",
        "PUT, /api/v1/products/a%",
        "PUT, /api/v1/products/a%2",
        "PUT, /api/v1/products/%41%4%41",
        "GET, /api/v1/products/%ZZ/certification",
        "GET, /api/v1/pickup-points/%zz?limit=1",
        "GET, /api/v1/pickup-points/%u0041",
        "POST, /api/v1/locker-bookings/%-1/confirm",
        "DELETE, /api/v1/%%",
        "PUT, /%61pi/v1/products/%ZZ"
    })
    void a_path_that_cannot_be_decoded_is_told_as_a_problem(String method, String path) throws IOException {
        assertThat(raw(method, path, Demo.read().productsKey()))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "X-Request-Id: ", "Content-Language: en")
                .contains("\"code\":\"INVALID_REQUEST\"", "{\"field\":\"path\",\"code\":\"WRONG_FORMAT\"");
    }

    @Test
    void a_page_of_such_a_name_is_one_that_there_is_not() throws IOException {
        assertThat(raw("GET", "/certification/%ZZ", null)).startsWith("HTTP/1.1 302");
        assertThat(raw("GET", "/login.xhtml%", null)).startsWith("HTTP/1.1 302");
        assertThat(raw("GET", "/error/%", null)).startsWith("HTTP/1.1 404");
    }

    @Test
    void what_only_looks_broken_is_a_product_like_any_other() throws IOException {
        assertThat(raw(
                        "GET",
                        "/api/v1/products/%25ZZ/certification",
                        Demo.read().productsKey()))
                .startsWith("HTTP/1.1 404")
                .contains("UNKNOWN_PRODUCT");
    }

    /** As no client library would let it through. */
    private String raw(String method, String path, @Nullable String key) throws IOException {
        try (Socket line = new Socket(uri("/").getHost(), uri("/").getPort())) {
            line.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                                    + (key == null ? "" : "Authorization: Bearer " + key + "\r\n")
                                    + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void types_are_named_in_the_callers_language() {
        String wrong = "{\"orderNo\": 7}";
        assertThat(shop.speaking("ko")
                        .post(BOOKINGS, wrong)
                        .body()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("문자열 형식이어야 합니다.");
        assertThat(shop.speaking("en_US")
                        .post(BOOKINGS, wrong)
                        .body()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Must be of type string.");
    }

    @Test
    void a_name_that_would_turn_a_label_round_is_refused() {
        String body = body(UUID.randomUUID().toString(), sites.site(1, 0, 0, 0), "1,1,1", 1);
        assertThat(shop.post(BOOKINGS, body.replace("김하은", "김\u202E하은")).error("recipient.name"))
                .isEqualTo("CONTROL_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 60_000})
    void texts_of_any_length_are_refused_by_their_field(int length) {
        String body = body("a", UUID.randomUUID().toString(), "1,1,1", 1);
        assertThat(shop.post(BOOKINGS, body.replace("\"a\"", "\"" + "a".repeat(length) + "\""))
                        .error("orderNo"))
                .isEqualTo("TOO_LONG");
        assertThat(shop.post(BOOKINGS, body.replace("김하은", "a".repeat(length))).error("recipient.name"))
                .isEqualTo("TOO_LONG");
        assertThat(shop.get(POINTS + "?q=" + "a".repeat(1_000)).error("q")).isEqualTo("TOO_LONG");
    }

    @Test
    void a_body_is_read_as_far_as_64_kibibytes() {
        Answer answer = shop.post(BOOKINGS, "{\"orderNo\": \"" + "a".repeat(65 * 1024) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
        Answer unannounced = shop.send(shop.request(BOOKINGS)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[200 * 1024]))));
        assertThat(unannounced.status()).isEqualTo(413);
    }

    @Test
    void neither_depth_nor_digits_nor_strange_bytes_confuse_it() {
        assertThat(shop.post(BOOKINGS, "[".repeat(60_000)).status()).isEqualTo(400);
        assertThat(shop.post(BOOKINGS, "{\"parcel\": ".repeat(5_000)).status()).isEqualTo(400);
        assertThat(shop.post(BOOKINGS, "{\"parcel\": {\"widthMm\": " + "9".repeat(5_000) + "}}")
                        .status())
                .isEqualTo(400);
        for (byte[] bytes : new byte[][] {
            new byte[64], {(byte) 0xff, (byte) 0xff}, "{\"orderNo\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)
        }) {
            Answer answer = shop.send(shop.request(BOOKINGS)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
            assertThat(answer.error("")).isEqualTo("MALFORMED_JSON");
        }
    }

    @Test
    void names_may_be_in_any_script() {
        String body = body(UUID.randomUUID().toString(), sites.site(1, 0, 0, 0), "1,1,1", 1);
        assertThat(shop.post(BOOKINGS, body.replace("김하은", "Zoë 😀 李")).status())
                .isEqualTo(201);
    }

    @Test
    void nothing_half_done_stays_behind() {
        String site = sites.site(1, 0, 0, 0);
        String order = UUID.randomUUID().toString();
        String body = body(order, site, "100,100,100", 500);
        assertThat(shop.post(BOOKINGS, body, null).status()).isEqualTo(400);
        assertThat(shop.post(BOOKINGS, body.replace("\"010-", "\"")).status()).isEqualTo(201);
        assertThat(shop.post(BOOKINGS, body(order, site, "3000,3000,3000", 500)).status())
                .isEqualTo(422);
        assertThat(shop.post(BOOKINGS, body).code()).isEqualTo("ORDER_ALREADY_BOOKED");
        assertThat(sites.free(site, "SMALL")).isZero();
    }

    @Test
    void asks_for_a_key_that_may() {
        Answer unknown = new Api(uri("/"), null).get(POINTS);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"ansim\"");
        Answer wrong = new Api(uri("/"), "ansim_" + "a".repeat(8) + "_" + "0".repeat(64)).get(POINTS);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
        assertThat(new Api(uri("/"), null).get("/api/v1").status()).isEqualTo(401);
        assertThat(new Api(uri("/"), null).get("/api/v1/nowhere").status()).isEqualTo(401);
    }

    @Test
    void a_key_without_the_scope_is_refused_before_anything_else_is_looked_at() {
        assertThat(operator.post(BOOKINGS, "{", null).status()).isEqualTo(403);
        assertThat(operator.post(BOOKINGS, "a".repeat(100_000)).status()).isEqualTo(403);
        assertThat(operator.get(BOOKINGS + "/what?x=1").status()).isEqualTo(403);
        assertThat(operator.post("/api/v1/checkout-sessions", "{}", null).status())
                .isEqualTo(403);
    }

    @Test
    void knows_nothing_of_what_is_not_there() {
        assertThat(shop.get(BOOKINGS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(shop.get(BOOKINGS + "/what").code()).isEqualTo("UNKNOWN_BOOKING");
        assertThat(shop.get(POINTS + "/what").code()).isEqualTo("UNKNOWN_SITE");
        assertThat(shop.get(POINTS + "/1-1-1-1-1").code()).isEqualTo("UNKNOWN_SITE");
        assertThat(shop.get("/api/v1/nowhere").code()).isEqualTo("NOT_FOUND");
        assertThat(shop.post(BOOKINGS, body("a", UUID.randomUUID().toString(), "1,1,1", 1))
                        .error("pickupPointId"))
                .isEqualTo("UNKNOWN_SITE");
    }

    @Test
    void says_which_method_and_which_format_it_takes() {
        Answer method = shop.post(POINTS, "{}");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("GET");
        assertThat(shop.send(shop.request(POINTS).header("Accept", "text/html").GET())
                        .code())
                .isEqualTo("NOT_ACCEPTABLE");
        assertThat(shop.send(shop.request(BOOKINGS)
                                .header("Content-Type", "text/plain")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .code())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en                      | en
        en-GB,en;q=0.9          | en
        ko-KR,ko;q=0.9,en;q=0.5 | ko
        en;q=0.3,ko;q=0.7       | ko
        fr                      | ko
        fr,en;q=0.1             | en
        *                       | ko
        """)
    void speaks_korean_or_english_as_the_caller_prefers(String wanted, String spoken) {
        assertThat(shop.speaking(wanted).get(POINTS + "?limit=0").header("Content-Language"))
                .isEqualTo(spoken);
        assertThat(new Api(uri("/"), null).speaking(wanted).get(POINTS).header("Content-Language"))
                .isEqualTo(spoken);
    }
}
