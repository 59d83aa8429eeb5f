package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import kr.ansim.kernel.Ids;

/** Claims through REST: one hold each, somewhere in the town. */
final class Holds implements Work {

    static final String NAME = "REST hold";

    private final House house;
    private final Shelf<Town.Errand> errands;

    Holds(House house, Shelf<Town.Errand> errands) {
        this.house = house;
        this.errands = errands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Client open() {
        HttpLine line = new HttpLine(house.port());
        return new Client() {
            @Override
            public void once() throws IOException {
                Town.Errand errand = errands.next();
                byte[] request = request(house.shopKey(), "", body(errand.site(), errand.kind()));
                HttpLine.Answer answer = line.send(request);
                if (answer.status() != 201) {
                    throw new IOException(answer.toString());
                }
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }

    static String body(UUID site, Town.Kind kind) {
        return "{\"orderNo\":\"" + Ids.next() + "\",\"pickupPointId\":\"" + site
                + "\",\"parcel\":{\"widthMm\":480,\"depthMm\":590,\"heightMm\":" + kind.parcelHeight
                + ",\"weightG\":2000},\"recipient\":{\"name\":\"김하은\",\"phone\":\"010-1234-5678\"}}";
    }

    static byte[] request(String key, String path, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST /api/v1/locker-bookings" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                        + "\r\nIdempotency-Key: " + Ids.next() + "\r\nAccept-Language: en\r\n"
                        + (content.length == 0 ? "" : "Content-Type: application/json\r\n") + "Content-Length: "
                        + content.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }
}
