package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Api.Answer;

/** Systems of a shop that book without a pause until the portal is gone, and remember what they were answered. */
final class Shoppers {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String BOOKINGS = "/api/v1/locker-bookings";

    private final Api shop;
    private final List<String> sites;
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final List<Thread> systems;

    /** @param seed of what each system does */
    Shoppers(Api shop, long seed) {
        this.shop = shop;
        JsonNode items = shop.get("/api/v1/pickup-points?limit=200").body().path("items");
        sites = StreamSupport.stream(items.spliterator(), false)
                .map(site -> site.path("id").asText())
                .toList();
        systems = Stream.iterate(seed, next -> next + 1)
                .limit(AT_ONCE)
                .map(own -> new Thread(() -> book(new Random(own))))
                .toList();
    }

    void start() {
        systems.forEach(Thread::start);
    }

    /** Waits until they have been answered so much, and are in the middle of more. */
    void awaitAnswers(int count) {
        Instant end = Instant.now().plus(PATIENCE);
        while (answered.size() < count) {
            assertThat(Instant.now()).as("answers so far: %d", answered.size()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    void awaitEnd() throws InterruptedException {
        for (Thread system : systems) {
            system.join();
        }
    }

    /** What was answered is so, after whatever happened; a hold may have run out meanwhile. */
    void assertKept() {
        assertThat(answered).isNotEmpty();
        List<String> lost = new ArrayList<>();
        answered.forEach((booking, state) -> {
            String now = shop.get(BOOKINGS + "/" + booking).text("state");
            boolean kept = now.equals(state) || state.equals("HELD") && now.equals("EXPIRED");
            if (!kept) {
                lost.add(booking + " was answered " + state + " and is " + now);
            }
        });
        assertThat(lost).isEmpty();
    }

    private void book(Random random) {
        try {
            while (true) {
                hold(random).ifPresent(booking -> decide(booking, random.nextInt(10)));
            }
        } catch (RuntimeException | AssertionError gone) {
            // the portal was killed in the middle of a call, which therefore counts as not answered
            return;
        }
    }

    private Optional<String> hold(Random random) {
        Answer held = shop.post(BOOKINGS, """
                {"orderNo": "%s", "pickupPointId": "%s",
                 "parcel": {"widthMm": 100, "depthMm": 100, "heightMm": 100, "weightG": 500},
                 "recipient": {"name": "김하은", "phone": "010-1234-5678"}}""".formatted(UUID.randomUUID(), sites.get(random.nextInt(sites.size()))));
        if (held.status() != 201) {
            return Optional.empty();
        }
        answered.put(held.text("id"), held.text("state"));
        return Optional.of(held.text("id"));
    }

    /** Six of ten are confirmed, three cancelled; one stays held. */
    private void decide(String booking, int dice) {
        if (dice == 0) {
            return;
        }
        String last = answered.remove(booking);
        Answer moved = shop.post(BOOKINGS + "/" + booking + (dice < 7 ? "/confirm" : "/cancel"), null);
        answered.put(booking, moved.status() == 200 ? moved.text("state") : last);
    }
}
