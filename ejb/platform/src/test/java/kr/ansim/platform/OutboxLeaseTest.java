package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import kr.ansim.platform.model.OutboxQueue;
import kr.ansim.platform.model.OutboxWorker;
import kr.ansim.platform.testing.Room;
import org.junit.jupiter.api.Test;

class OutboxLeaseTest extends OutboxHouse {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @Test
    void many_put_at_once_and_none_is_lost() {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Outbox theirs = node().get(Outbox.class);
            writers.add(CompletableFuture.runAsync(() -> {
                for (int n = 0; n < 250; n++) {
                    theirs.put("mail", "k", "x");
                }
            }));
        }
        writers.forEach(CompletableFuture::join);
        assertThat(rows()).isEqualTo(2_000);
    }

    @Test
    void a_message_whose_worker_died_comes_again_when_its_lease_is_over() {
        outbox.put("mail", "a", "a1");
        outbox.put("mail", "a", "a2");
        UUID dead = UUID.randomUUID();
        assertThat(node.get(OutboxQueue.class).claim("mail", dead, LEASE)).hasSize(1);
        drain();
        assertThat(courier.brought).isEmpty();
        clock.move(LEASE.plusSeconds(1));
        drain();
        assertThat(courier.brought).containsExactly("a1", "a2");
    }

    @Test
    void a_message_that_kills_its_worker_every_time_comes_to_an_end() {
        outbox.put("mail", "a", "a1");
        for (int i = 0; i < 10; i++) {
            assertThat(node.get(OutboxQueue.class).claim("mail", UUID.randomUUID(), LEASE))
                    .hasSize(1);
            clock.move(LEASE.plusSeconds(1));
        }
        drain();
        assertThat(courier.tries).isZero();
        assertThat(outbox.failed()).hasSize(1);
    }

    @Test
    void who_lost_its_lease_does_not_touch_the_message_any_more() {
        outbox.put("mail", "a", "a1");
        OutboxQueue queue = node.get(OutboxQueue.class);
        UUID slow = UUID.randomUUID();
        OutboxMessage message = queue.claim("mail", slow, LEASE).get(0);
        clock.move(LEASE.plusSeconds(1));
        UUID next = UUID.randomUUID();
        assertThat(queue.claim("mail", next, LEASE)).hasSize(1);
        queue.done(message, slow);
        queue.giveUp(message, slow, "late");
        queue.later(message, slow, clock.instant(), "late");
        queue.release(message, slow);
        assertThat(rows()).isEqualTo(1);
        assertThat(outbox.failed()).isEmpty();
        queue.done(message, next);
        assertThat(rows()).isZero();
    }

    @Test
    void gives_back_what_it_cannot_try_within_its_lease() {
        for (int i = 0; i < 5; i++) {
            outbox.put("mail", "k" + i, "m" + i);
        }
        AtomicBoolean slow = new AtomicBoolean(true);
        courier.watch = message -> {
            if (slow.getAndSet(false)) {
                clock.move(LEASE.dividedBy(2));
            }
        };
        drain();
        assertThat(courier.brought).hasSize(5).doesNotHaveDuplicates();
        assertThat(courier.highestTry).isEqualTo(1);
    }

    @Test
    void nodes_share_the_work_and_no_two_messages_of_a_key_are_under_way_at_once() {
        for (int i = 0; i < 200; i++) {
            outbox.put("mail", "k" + i % 10, "k" + i % 10 + ":" + String.format("%03d", i));
        }
        Map<String, Boolean> underWay = new ConcurrentHashMap<>();
        courier.watch = message -> {
            assertThat(underWay.put(message.key(), true)).isNull();
            Thread.onSpinWait();
            underWay.remove(message.key());
        };
        List<CompletableFuture<Void>> workers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Room other = node();
            workers.add(CompletableFuture.runAsync(() -> {
                while (rows() > 0) {
                    other.get(OutboxWorker.class).drain(courier);
                }
            }));
        }
        workers.forEach(CompletableFuture::join);
        assertThat(courier.brought).hasSize(200).doesNotHaveDuplicates();
        for (int key = 0; key < 10; key++) {
            String prefix = "k" + key + ":";
            assertThat(courier.brought.stream().filter(json -> json.startsWith(prefix)))
                    .isSorted();
        }
        assertThat(courier.tries).isEqualTo(200);
    }
}
