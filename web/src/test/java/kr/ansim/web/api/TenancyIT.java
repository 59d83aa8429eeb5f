package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;
import kr.ansim.web.support.BookingIT;
import kr.ansim.web.support.TestShop;
import kr.ansim.web.support.TestShops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two shops share the lockers and know nothing of each other. */
class TenancyIT extends BookingIT {

    private static final String BOOKINGS = "/api/v1/locker-bookings";

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "cancel", "renew"})
    void anothers_booking_is_as_unknown_as_none(String move) {
        Answer mine = hold(sites.site(1, 0, 0, 0));
        Api other = TestShops.another(uri("/"));
        String booking = BOOKINGS + "/" + mine.text("id");
        assertThat(other.get(booking).status()).isEqualTo(404);
        Answer theirs = other.post(booking + "/" + move, null);
        Answer nobodys = other.post(BOOKINGS + "/" + UUID.randomUUID() + "/" + move, null);
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(nobodys.body());
        assertThat(shop.get(booking).text("state")).isEqualTo("HELD");
    }

    @Test
    void order_numbers_are_each_shops_own() {
        String site = sites.site(2, 0, 0, 0);
        String order = UUID.randomUUID().toString();
        Api other = TestShops.another(uri("/"));
        assertThat(shop.post(BOOKINGS, body(order, site, "1,1,1", 1)).status()).isEqualTo(201);
        assertThat(other.post(BOOKINGS, body(order, site, "1,1,1", 1)).status()).isEqualTo(201);
        assertThat(other.post(BOOKINGS, body(order, sites.site(1, 0, 0, 0), "1,1,1", 1))
                        .code())
                .isEqualTo("ORDER_ALREADY_BOOKED");
    }

    @Test
    void a_shops_origins_are_its_own() {
        Answer answer =
                TestShops.another(uri("/")).post("/api/v1/checkout-sessions", """
                    {"orderNo": "a", "parcel": {"widthMm": 1, "depthMm": 1, "heightMm": 1, "weightG": 1},
                     "recipient": {"name": "김하은", "phone": "010-1234-5678"}, "returnUrl": "%s"}\
                    """.formatted(TestShop.returnUrl()));
        assertThat(answer.error("returnUrl")).isEqualTo("ORIGIN_NOT_REGISTERED");
    }
}
