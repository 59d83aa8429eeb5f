package kr.ansim.web.support;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A test that books lockers as a shop, on sites of its own. */
public abstract class BookingIT extends PortalIT {

    protected Api shop;
    protected Api operator;
    protected TestSites sites;

    @BeforeEach
    void connect() {
        Demo demo = Demo.read();
        shop = new Api(uri("/"), demo.shopKey());
        operator = new Api(uri("/"), demo.operatorKey());
        sites = new TestSites(operator);
    }

    protected Api.Answer hold(String site) {
        return hold(site, "100,100,100", 500);
    }

    protected Api.Answer hold(String site, String lengths, int weight) {
        return shop.post("/api/v1/locker-bookings", body(UUID.randomUUID().toString(), site, lengths, weight));
    }

    protected Api.Answer move(Api.Answer booking, String move) {
        return shop.post("/api/v1/locker-bookings/" + booking.text("id") + "/" + move, null);
    }

    protected static String body(String orderNo, String site, String lengths, int weight) {
        String[] mm = lengths.split(",", -1);
        return """
                {"orderNo": "%s", "pickupPointId": "%s",
                 "parcel": {"widthMm": %s, "depthMm": %s, "heightMm": %s, "weightG": %d},
                 "recipient": {"name": "김하은", "phone": "010-1234-5678"}}""".formatted(orderNo, site, mm[0], mm[1], mm[2], weight);
    }
}
