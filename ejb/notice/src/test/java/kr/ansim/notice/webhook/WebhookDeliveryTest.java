package kr.ansim.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Event;
import jakarta.json.JsonValue;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.notice.CompanyUnreachable;
import kr.ansim.notice.DeliveryState;
import kr.ansim.notice.DeliverySummary;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.notice.port.WebhookAnswer;
import kr.ansim.notice.port.WebhookAnswer.Answered;
import kr.ansim.notice.port.WebhookAnswer.NotReached;
import kr.ansim.notice.port.WebhookAnswer.Why;
import kr.ansim.notice.port.WebhookCall;
import kr.ansim.platform.NotBefore;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookDeliveryTest {

    private final UUID shop = UUID.randomUUID();
    private final List<WebhookCall> calls = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<Notification> notices = new ArrayList<>();
    private final List<Object> events = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-26T03:00:00Z");
    private WebhookAnswer answer = new Answered(204, Optional.empty());
    private JdbcConnectionPool pool;
    private Endpoints endpoints;
    private Deliveries deliveries;
    private WebhookDelivery worker;

    @BeforeEach
    void open() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/notice")
                .load()
                .migrate();
        Statements statements = new Statements(pool);
        Clock clock = new StandingClock();
        endpoints = new Endpoints(statements, new OpenVault(), clock);
        deliveries = new Deliveries(statements, new ListedOutbox(), clock);
        WebhookRecord record = new WebhookRecord(endpoints, deliveries, new ListedNotices(), event(), clock);
        worker = new WebhookDelivery(
                deliveries,
                endpoints,
                record,
                call -> {
                    calls.add(call);
                    return answer;
                },
                clock);
        endpoints.add(shop, "https://shop.example/hook", false);
        deliveries.add(shop, "product.held", "P-1", JsonValue.EMPTY_JSON_OBJECT);
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void delivers_once_even_when_the_outbox_hands_it_over_twice() {
        assertThat(handle()).isEmpty();
        assertThat(handle()).isEmpty();
        assertThat(calls).hasSize(1);
        assertThat(only().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(only().outcome()).contains("204");
    }

    @Test
    void sends_both_signatures_while_the_former_secret_is_good() {
        endpoints.changeSecret(endpoints.find(shop).orElseThrow());
        handle();
        assertThat(calls.get(0).signatures().split(" ")).hasSize(2).doesNotHaveDuplicates();
        now = now.plus(Duration.ofHours(25));
        deliveries.add(shop, "product.held", "P-2", JsonValue.EMPTY_JSON_OBJECT);
        handle();
        assertThat(calls.get(1).signatures().split(" ")).hasSize(1);
    }

    @Test
    void waits_longer_after_each_failure_and_asks_nobody_meanwhile() {
        answer = new NotReached(Why.TIMED_OUT);
        Duration last = Duration.ZERO;
        for (int failure = 1; failure <= 4; failure++) {
            Duration pause = Duration.between(now, handle().orElseThrow());
            assertThat(pause).isGreaterThan(last);
            handle();
            assertThat(calls).hasSize(failure);
            last = pause;
            now = now.plus(pause);
        }
        assertThat(only().state()).isEqualTo(DeliveryState.WAITING);
        answer = new Answered(200, Optional.empty());
        handle();
        assertThat(endpoints.find(shop).orElseThrow().failures()).isZero();
    }

    @Test
    void gives_up_what_failed_for_a_day_and_tells_administrators_once() {
        answer = new Answered(503, Optional.empty());
        for (int minutes = 0; minutes < 60 * 26 && only().state() == DeliveryState.WAITING; minutes += 15) {
            handle();
            now = now.plus(Duration.ofMinutes(15));
        }
        assertThat(only().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(Duration.between(only().createdAt(), now)).isGreaterThan(Duration.ofHours(24));
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.template()).isEqualTo("webhook.failing"));
    }

    @Test
    void tells_a_company_and_no_administrator_that_its_own_address_fails() {
        endpoints.remove(endpoints.find(shop).orElseThrow());
        endpoints.add(shop, "https://company.example/hook", true);
        answer = new NotReached(Why.UNREACHABLE);
        for (int tries = 1; tries <= 6; tries++) {
            now = handle().orElseThrow();
        }
        assertThat(notices).isEmpty();
        assertThat(events).containsExactly(new CompanyUnreachable(shop, "https://company.example/hook", "UNREACHABLE"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 413, 422})
    void a_piece_that_is_refused_does_not_hold_up_the_others(int status) {
        answer = new Answered(status, Optional.empty());
        for (int tries = 1; tries <= 3; tries++) {
            assertThat(endpoints.find(shop).orElseThrow().pausedUntil()).isEmpty();
            now = handle().orElse(now);
        }
        assertThat(only().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(calls).hasSize(3);
    }

    @Test
    void waits_as_long_as_the_shop_asks_for() {
        answer = new Answered(429, Optional.of(Duration.ofMinutes(2)));
        assertThat(handle()).contains(now.plus(Duration.ofMinutes(2)));
    }

    @Test
    void gives_up_what_waits_when_the_webhook_is_removed() {
        endpoints.remove(endpoints.find(shop).orElseThrow());
        assertThat(handle()).isEmpty();
        assertThat(calls).isEmpty();
        assertThat(only().state()).isEqualTo(DeliveryState.GIVEN_UP);
    }

    @Test
    void sends_again_under_the_same_id() {
        handle();
        deliveries.again(shop, only().id());
        handle();
        assertThat(calls)
                .extracting(WebhookCall::id)
                .hasSize(2)
                .containsOnly(only().id().toString());
        assertThat(messages).hasSize(2);
    }

    /** Hands over the newest message of the outbox. @return when it is to be handed over again */
    private Optional<Instant> handle() {
        OutboxMessage message = new OutboxMessage(1, Deliveries.TOPIC, "k", messages.get(messages.size() - 1), now, 1);
        @Nullable NotBefore later = catchThrowableOfType(NotBefore.class, () -> worker.handle(message));
        return Optional.ofNullable(later).map(NotBefore::moment);
    }

    @SuppressWarnings("unchecked")
    private Event<CompanyUnreachable> event() {
        return (Event<CompanyUnreachable>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    events.add(arguments[0]);
                    return null;
                });
    }

    private DeliverySummary only() {
        List<DeliverySummary> all = deliveries.list(shop, null, 10);
        return all.get(all.size() - 1);
    }

    private final class StandingClock extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class OpenVault extends PersonalDataVault {
        private final Map<UUID, Map<String, String>> kept = new HashMap<>();

        @Override
        public UUID keep(String kind, Map<String, String> fields, @Nullable String lookup) {
            UUID token = UUID.randomUUID();
            kept.put(token, fields);
            return token;
        }

        @Override
        public void moveEnd(UUID token, @Nullable Instant until) {}

        @Override
        public Map<String, String> use(UUID token) {
            return kept.getOrDefault(token, Map.of());
        }

        @Override
        public void erase(UUID token) {
            kept.remove(token);
        }
    }

    private final class ListedOutbox extends Outbox {
        @Override
        public void put(String topic, String key, String json) {
            assertThat(key.length()).isLessThanOrEqualTo(80);
            messages.add(json);
        }
    }

    private final class ListedNotices extends Notifications {
        @Override
        public void tell(Recipients to, Notification notification) {
            notices.add(notification);
        }
    }
}
