package kr.ansim.web.history.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ansim.web.history.Journal;
import kr.ansim.web.history.Line.Call;
import kr.ansim.web.history.Request;
import kr.ansim.web.history.Request.Wish;

/** Sends requests over REST and writes each call down with its answer, or that there was none. */
public final class Wire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE_WHEN_NOBODY_IS_THERE = Duration.ofMillis(500);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final Map<String, String> keys;
    private final Journal journal;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();

    /** @param keys API key by the caller's name */
    public Wire(URI base, Map<String, String> keys, Journal journal) {
        this.base = base;
        this.keys = keys;
        this.journal = journal;
    }

    int answered() {
        return answered.get();
    }

    int underWay() {
        return underWay.get();
    }

    Call send(Request request, Duration patience) throws InterruptedException {
        HttpRequest http = http(request, patience);
        Instant invoked = Instant.now();
        underWay.incrementAndGet();
        Call call = new Call(request, invoked, null, 0, null);
        try {
            HttpResponse<byte[]> response = client.send(http, HttpResponse.BodyHandlers.ofByteArray());
            Instant returned = Instant.now();
            String answer = new String(response.body(), StandardCharsets.UTF_8);
            call = new Call(request, invoked, returned, response.statusCode(), answer);
            if (call.isPortals()) {
                answered.incrementAndGet();
            } else {
                Thread.sleep(PAUSE_WHEN_NOBODY_IS_THERE.toMillis());
            }
        } catch (ConnectException nobodyThere) {
            Thread.sleep(PAUSE_WHEN_NOBODY_IS_THERE.toMillis());
        } catch (IOException noAnswer) {
            // the call stays without answer
        } finally {
            underWay.decrementAndGet();
            journal.write(call);
        }
        return call;
    }

    private HttpRequest http(Request request, Duration patience) {
        HttpRequest.Builder http = HttpRequest.newBuilder(base.resolve(path(request)))
                .timeout(patience)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + keys.get(request.caller()));
        String key = request.key();
        if (key == null) {
            return http.GET().build();
        }
        return http.header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(request)))
                .build();
    }

    private static String path(Request request) {
        String bookings = "/api/v1/locker-bookings";
        String points = "/api/v1/pickup-points/";
        return switch (request.action()) {
            case HOLD -> bookings;
            case RENEW -> bookings + "/" + request.subject() + "/renew";
            case CONFIRM -> bookings + "/" + request.subject() + "/confirm";
            case CANCEL -> bookings + "/" + request.subject() + "/cancel";
            case FIND -> bookings + "/" + request.subject();
            case CLOSE -> points + request.subject() + "/close";
            case OPEN -> points + request.subject() + "/open";
            case BREAK -> points + request.subject().replace("/", "/compartments/") + "/out-of-order";
            case MEND -> points + request.subject().replace("/", "/compartments/") + "/in-order";
        };
    }

    private static String body(Request request) {
        ObjectNode body = JSON.createObjectNode();
        Wish wish = request.wish();
        if (wish != null) {
            body.put("orderNo", wish.order()).put("pickupPointId", request.subject());
            body.putObject("parcel")
                    .put("widthMm", wish.width())
                    .put("depthMm", wish.depth())
                    .put("heightMm", wish.height())
                    .put("weightG", 500);
            body.putObject("recipient").put("name", "김하은").put("phone", "010-1234-5678");
        } else if (!request.action().isOfBooking()) {
            body.put("reason", String.valueOf(request.key()));
        }
        return body.isEmpty() ? "" : body.toString();
    }
}
