package kr.ansim.notice.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.notice.port.WebhookAnswer;
import kr.ansim.notice.port.WebhookCall;
import kr.ansim.notice.port.WebhookTransport;
import kr.ansim.platform.NotBefore;
import kr.ansim.platform.OutboxHandler;
import kr.ansim.platform.OutboxMessage;
import org.jspecify.annotations.Nullable;

/**
 * Takes news from the outbox to the shops. While nobody answers at an address, everything for it waits and one is tried
 * after growing pauses; news that failed and are a day old are given up. What the address refuses, while it works, is tried
 * three times.
 */
@ApplicationScoped
public class WebhookDelivery implements OutboxHandler {

    static final Duration USEFUL_FOR = Duration.ofDays(1);
    static final int MOST_REFUSALS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** Not about what was sent: who sent it, when, or how often. */
    private static final Set<Integer> OF_THE_ADDRESS = Set.of(401, 403, 404, 407, 408, 410, 421, 425, 429);

    @Inject
    private Deliveries deliveries;

    @Inject
    private Endpoints endpoints;

    @Inject
    private WebhookRecord record;

    @Inject
    private Instance<WebhookTransport> found;

    @Inject
    private Clock clock;

    private @Nullable WebhookTransport transport;

    public WebhookDelivery() {}

    WebhookDelivery(
            Deliveries deliveries, Endpoints endpoints, WebhookRecord record, WebhookTransport transport, Clock clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.record = record;
        this.transport = transport;
        this.clock = clock;
    }

    /** Asked once: an {@code Instance} keeps every session bean it hands out. */
    @PostConstruct
    void find() {
        transport = found.isResolvable() ? found.get() : null;
    }

    @Override
    public String topic() {
        return Deliveries.TOPIC;
    }

    @Override
    public boolean ready() {
        return transport != null;
    }

    @Override
    public void handle(OutboxMessage message) {
        Optional<Delivery> waiting = deliveries.waiting(delivery(message));
        if (waiting.isEmpty()) {
            return;
        }
        Delivery delivery = waiting.get();
        Optional<Endpoint> endpoint = endpoints.find(delivery.shop());
        if (endpoint.isEmpty()) {
            record.homeless(delivery);
            return;
        }
        endpoint.get().pausedUntil().filter(clock.instant()::isBefore).ifPresent(moment -> {
            throw new NotBefore(moment);
        });
        WebhookTransport way = transport;
        if (way != null) {
            note(delivery, endpoint.get(), way.post(call(delivery, endpoint.get())));
        }
    }

    private void note(Delivery delivery, Endpoint endpoint, WebhookAnswer answer) {
        if (answer instanceof WebhookAnswer.Answered answered) {
            String outcome = Integer.toString(answered.status());
            if (answered.status() / 100 == 2) {
                record.delivered(delivery, outcome);
                return;
            }
            if (answered.status() / 100 == 4 && !OF_THE_ADDRESS.contains(answered.status())) {
                refused(delivery, outcome);
                return;
            }
            failed(delivery, endpoint, outcome, answered.retryAfter());
        } else if (answer instanceof WebhookAnswer.NotReached away) {
            failed(delivery, endpoint, away.why().name(), Optional.empty());
        }
    }

    private void refused(Delivery delivery, String outcome) {
        boolean forGood = delivery.tries() + 1 >= MOST_REFUSALS;
        record.refused(delivery, outcome, forGood);
        if (!forGood) {
            throw new NotBefore(clock.instant().plus(pause(delivery.tries())));
        }
    }

    private void failed(Delivery delivery, Endpoint endpoint, String outcome, Optional<Duration> retryAfter) {
        Instant now = clock.instant();
        boolean tooOld = delivery.createdAt().plus(USEFUL_FOR).isBefore(now);
        Duration pause = retryAfter
                .filter(wanted -> wanted.compareTo(LONGEST_PAUSE) <= 0)
                .orElseGet(() -> pause(endpoint.failures()));
        record.failed(delivery, endpoint, outcome, tooOld, pause);
        if (!tooOld) {
            throw new NotBefore(now.plus(pause));
        }
    }

    private WebhookCall call(Delivery delivery, Endpoint endpoint) {
        long seconds = clock.instant().getEpochSecond();
        String id = delivery.id().toString();
        String signatures = Stream.concat(Stream.of(endpoint.secret()), endpoint.formerSecret().stream())
                .map(secret -> WebhookSignature.sign(endpoints.key(secret), id, seconds, delivery.body()))
                .collect(Collectors.joining(" "));
        return new WebhookCall(endpoint.address(), id, seconds, signatures, delivery.body());
    }

    /** Five seconds, then four times as long after each failure, a random tenth taken off. */
    private static Duration pause(int failures) {
        long millis = FIRST_PAUSE.toMillis() << Math.min(2 * failures, 20);
        long longest = Math.min(millis, LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(longest - ThreadLocalRandom.current().nextLong(longest / 10));
    }

    private static UUID delivery(OutboxMessage message) {
        try (JsonReader reader = Json.createReader(new StringReader(message.json()))) {
            return UUID.fromString(reader.readObject().getString("delivery"));
        }
    }
}
