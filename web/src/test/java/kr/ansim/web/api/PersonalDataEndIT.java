package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.Rows;
import kr.ansim.web.support.TestShop;
import org.junit.jupiter.api.Test;

/** Nobody's name or home stays longer than a parcel needs it. */
class PersonalDataEndIT extends BookingIT {

    private static final Duration KEPT = Duration.ofDays(5);

    private static final String RECIPIENT =
            "platform_personal_data p JOIN delivery_booking b ON b.recipient = p.token WHERE b.order_no = ?";

    @Test
    void a_recipient_stays_as_long_as_the_booking_and_five_days_more() {
        Answer held = hold(sites.site(1, 0, 0, 0));
        String order = held.text("orderNo");
        Instant heldUntil = Instant.parse(held.text("heldUntil"));
        assertThat(end(order)).hasValueSatisfying(end -> assertThat(end).isAfter(heldUntil.plus(KEPT)));

        assertThat(move(held, "confirm").status()).isEqualTo(200);
        assertThat(end(order)).isEmpty();

        assertThat(move(held, "cancel").status()).isEqualTo(200);
        assertThat(end(order))
                .hasValueSatisfying(
                        end -> assertThat(end).isCloseTo(Instant.now().plus(KEPT), within(1, ChronoUnit.MINUTES)));

        Rows.change(
                "UPDATE platform_personal_data p JOIN delivery_booking b ON b.recipient = p.token"
                        + " SET p.erase_at = UTC_TIMESTAMP() WHERE b.order_no = ?",
                order);
        Rows.awaitNone("SELECT p.ciphertext FROM " + RECIPIENT, order);
        assertThat(move(held, "cancel").text("state")).isEqualTo("CANCELLED");
    }

    @Test
    void a_place_to_search_near_is_known_to_the_vault_alone_and_goes_with_its_checkout() {
        String order = UUID.randomUUID().toString();
        Answer opened = shop.post("/api/v1/checkout-sessions", """
                {"orderNo": "%s", "parcel": {"widthMm": 100, "depthMm": 100, "heightMm": 100, "weightG": 500},
                 "near": {"lat": 37.5, "lng": 127.0}, "recipient": {"name": "김하은", "phone": "010-1234-5678"},
                 "returnUrl": "%s", "locale": "ko"}""".formatted(order, TestShop.returnUrl()));
        assertThat(opened.status()).isEqualTo(201);
        String point =
                "SELECT p.erase_at FROM platform_personal_data p JOIN delivery_checkout c ON c.near_point = p.token"
                        + " WHERE c.order_no = ?";
        assertThat(Rows.one(point, order).map(PersonalDataEndIT::instant))
                .hasValueSatisfying(end -> assertThat(end)
                        .isCloseTo(Instant.now().plus(Duration.ofHours(25)), within(1, ChronoUnit.MINUTES)));

        Rows.change(
                "UPDATE delivery_checkout SET expires_at = UTC_TIMESTAMP() - INTERVAL 23 HOUR WHERE order_no = ?",
                order);
        String row = "SELECT order_no FROM delivery_checkout WHERE order_no = ?";
        assertThat(Rows.one(row, order)).isPresent();
        Rows.change(
                "UPDATE delivery_checkout SET expires_at = UTC_TIMESTAMP() - INTERVAL 25 HOUR WHERE order_no = ?",
                order);
        Rows.awaitNone(row, order);
    }

    private static Optional<Instant> end(String order) {
        return Rows.one("SELECT p.erase_at FROM " + RECIPIENT, order).map(PersonalDataEndIT::instant);
    }

    private static Instant instant(String column) {
        return LocalDateTime.parse(column, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSSSSS]"))
                .toInstant(ZoneOffset.UTC);
    }
}
