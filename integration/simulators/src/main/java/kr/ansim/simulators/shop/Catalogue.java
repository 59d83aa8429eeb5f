package kr.ansim.simulators.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.simulators.Options;

/** Tells Ansim at the start of the shop what is on sale and what is on air, as a shop's system does it each morning. */
final class Catalogue {

    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int NO_ANSWER = 0;

    private final Options options;
    private final Ansim ansim;
    private final Duration longest;
    private boolean ready;

    Catalogue(Options options, Ansim ansim) {
        this(options, ansim, LONGEST);
    }

    /** @param longest how long Ansim may take to start */
    Catalogue(Options options, Ansim ansim, Duration longest) {
        this.options = options;
        this.ansim = ansim;
        this.longest = longest;
    }

    /** Waits until Ansim answers; what it refuses is told in the log, and the rest goes on. */
    void send() {
        Instant end = Instant.now().plus(longest);
        requests(LocalDate.now(KOREA)).forEach((path, body) -> send(path, body, end));
    }

    private static Map<String, JsonNode> requests(LocalDate today) {
        Map<String, JsonNode> requests = new LinkedHashMap<>();
        CatalogueItem.ALL.forEach(item -> requests.put("/api/v1/products/" + item.code(), item.request()));
        requests.put("/api/v1/broadcasts/" + today, onAir("today"));
        requests.put("/api/v1/broadcasts/" + today.plusDays(1), onAir("tomorrow"));
        return requests;
    }

    private static JsonNode onAir(String day) {
        ObjectNode list = new ObjectMapper().createObjectNode();
        CatalogueItem.ALL.stream()
                .filter(item -> item.onAir().equals(day))
                .map(CatalogueItem::code)
                .forEach(list.putArray("productCodes")::add);
        return list;
    }

    private void send(String path, JsonNode body, Instant end) {
        int status = tried(path, body);
        while (comesLater(status) && Instant.now().isBefore(end) && pause()) {
            status = tried(path, body);
        }
        if (status == NO_ANSWER && !Thread.currentThread().isInterrupted()) {
            System.err.println("simulators: Ansim does not answer to PUT " + path + ", or there is no key for it");
        } else if (status >= 300) {
            System.err.println("simulators: Ansim answers " + status + " to PUT " + path);
        } else if (status != NO_ANSWER) {
            ready = true;
        }
    }

    private int tried(String path, JsonNode body) {
        Optional<Credentials> credentials = Credentials.read(options, Credentials.PRODUCTS);
        return credentials.isEmpty() ? NO_ANSWER : ansim.put(credentials.get(), path, body);
    }

    /**
     * While it starts there is nobody, then a portal that is not ready, or one that has not written its new keys yet. Once
     * it took something, what it does not find is a product that it refused before.
     */
    private boolean comesLater(int status) {
        return status == NO_ANSWER || status == 401 || (status == 404 && !ready) || status == 429 || status >= 500;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
