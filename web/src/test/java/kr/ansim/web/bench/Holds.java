package kr.ansim.web.bench;

import java.util.UUID;
import kr.ansim.kernel.Ids;

/** Claims through REST: one hold each, somewhere in the town. */
final class Holds {

    static final String NAME = "REST hold";
    static final String PATH = "/locker-bookings";

    private Holds() {}

    static Work of(House house, Shelf<Town.Errand> errands) {
        return new Calls(NAME, house.port(), 201, () -> {
            Town.Errand errand = errands.next();
            return Calls.post(PATH, house.shopKey(), body(errand.site(), errand.kind()));
        });
    }

    static String body(UUID site, Town.Kind kind) {
        return "{\"orderNo\":\"" + Ids.next() + "\",\"pickupPointId\":\"" + site
                + "\",\"parcel\":{\"widthMm\":480,\"depthMm\":590,\"heightMm\":" + kind.parcelHeight
                + ",\"weightG\":2000},\"recipient\":{\"name\":\"김하은\",\"phone\":\"010-1234-5678\"}}";
    }
}
