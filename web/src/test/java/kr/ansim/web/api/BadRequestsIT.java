package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request is told with its field, and nothing half-done stays behind. */
class BadRequestsIT extends BookingIT {

    private static final String BOOKINGS = "/api/v1/locker-bookings";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"orderNo": "a"                     | ''              | MALFORMED_JSON
                    [1]                                 | ''              | WRONG_TYPE
                    null                                | ''              | WRONG_TYPE
                    {"order": "a"}                      | order           | UNKNOWN_MEMBER
                    {"orderNo": "a", "orderNo": "b"}    | ''              | DUPLICATE_MEMBER
                    {"orderNo": 7}                      | orderNo         | WRONG_FORMAT
                    {"parcel": {"widthMm": "10"}}       | parcel.widthMm  | WRONG_TYPE
                    {"parcel": {"widthMm": 10.5}}       | parcel.widthMm  | WRONG_FORMAT
                    {"pickupPointId": "nowhere"}        | pickupPointId   | WRONG_FORMAT
                    {"orderNo": "a"}                    | parcel          | REQUIRED
                    """)
    void says_which_field_of_the_body_is_wrong(String body, String field, String code) {
        Answer answer = shop.post(BOOKINGS, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(error(answer, field)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, TOO_SMALL",
        "limit=201, limit, TOO_LARGE",
        "limit=x, limit, WRONG_FORMAT",
        "lat=37, lng, NEEDS_OTHER",
        "lat=91&lng=0, lat, TOO_LARGE",
        "lat=NaN&lng=0, lat, WRONG_FORMAT",
        "radius=100, radius, NEEDS_OTHER",
        "box=1;2, box, WRONG_FORMAT",
        "size=HUGE, size, WRONG_FORMAT",
        "widthMm=10, depthMm, NEEDS_OTHER",
        "nonsense=1, nonsense, UNKNOWN_PARAMETER",
        "limit=1&limit=2, limit, REPEATED_PARAMETER"
    })
    void says_which_parameter_is_wrong(String query, String field, String code) {
        Answer answer = shop.get("/api/v1/pickup-points?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(error(answer, field)).isEqualTo(code);
    }

    @Test
    void asks_for_an_idempotency_key() {
        Answer answer = shop.post(BOOKINGS, body("a", UUID.randomUUID().toString(), "1,1,1", 1), null);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("IDEMPOTENCY_KEY_MISSING");
    }

    @Test
    void asks_for_a_key_that_may() {
        Api nobody = new Api(uri("/"), null);
        Answer unknown = nobody.get("/api/v1/pickup-points");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.headers()).containsKey("www-authenticate");
        assertThat(operator.post(BOOKINGS, body("a", UUID.randomUUID().toString(), "1,1,1", 1))
                        .status())
                .isEqualTo(403);
        assertThat(shop.post("/api/v1/pickup-points/" + UUID.randomUUID() + "/close", "{\"reason\": \"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void knows_nothing_of_what_is_not_there() {
        assertThat(shop.get(BOOKINGS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(shop.get(BOOKINGS + "/what").code()).isEqualTo("UNKNOWN_BOOKING");
        assertThat(shop.get("/api/v1/pickup-points/what").code()).isEqualTo("UNKNOWN_SITE");
        assertThat(shop.get("/api/v1/nowhere").code()).isEqualTo("NOT_FOUND");
        assertThat(shop.post("/api/v1/pickup-points", "{}").code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void refuses_a_way_back_to_somebody_else() {
        Answer answer = shop.post("/api/v1/checkout-sessions", """
                {"orderNo": "a", "parcel": {"widthMm": 1, "depthMm": 1, "heightMm": 1, "weightG": 1},
                 "near": {"lat": 37.5, "lng": 127.0}, "recipient": {"name": "김하은", "phone": "010-1234-5678"},
                 "returnUrl": "https://elsewhere.example/back"}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(error(answer, "returnUrl")).isEqualTo("ORIGIN_NOT_REGISTERED");
    }

    private static String error(Answer answer, String field) {
        for (JsonNode error : answer.body().path("errors")) {
            if (error.path("field").asText().equals(field)) {
                return error.path("code").asText();
            }
        }
        return "no error at " + field + ": " + answer.body();
    }
}
