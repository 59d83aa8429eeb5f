package kr.ansim.web.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Somebody without a key who asks for a booking over and over while a portal starts or stops, and keeps what he is told. */
public final class Knocking implements AutoCloseable {

    /** Nobody listens, or the connection breaks. */
    public static final String NOBODY = "nobody";

    /** The portal itself: it wants a key before it looks for the booking. */
    public static final String PORTAL = "401 UNAUTHORIZED";

    /** The server alone, without the mark of the portal's answers: the proxy turns it into 503. */
    public static final String SERVER = "the server alone";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final List<String> heard = new ArrayList<>();
    private volatile boolean enough;
    private final Thread thread = new Thread(this::knock, "knocking");

    public Knocking(URI portal) {
        request = HttpRequest.newBuilder(portal.resolve("/api/v1/locker-bookings/0199e3a0-0000-7000-8000-000000000000"))
                .timeout(Duration.ofSeconds(30))
                .build();
        thread.setDaemon(true);
        thread.start();
    }

    /** Stops after the answer to the last knock. @return the answers in their order, each status with the code of its problem, repeated ones once */
    public List<String> heard() throws InterruptedException {
        close();
        return heard;
    }

    @Override
    public void close() throws InterruptedException {
        enough = true;
        thread.join();
    }

    private void knock() {
        try {
            while (!enough) {
                String answer = answer();
                if (heard.isEmpty() || !heard.get(heard.size() - 1).equals(answer)) {
                    heard.add(answer);
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer() throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean marked =
                    response.headers().firstValue("X-Content-Type-Options").isPresent();
            return marked ? response.statusCode() + " " + code(response.body()) : SERVER;
        } catch (IOException gone) {
            return NOBODY;
        }
    }

    private static String code(String body) {
        try {
            return JSON.readTree(body).path("code").asText();
        } catch (JsonProcessingException notOurs) {
            return "";
        }
    }
}
