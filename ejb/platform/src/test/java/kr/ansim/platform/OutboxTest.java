package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.model.OutboxWorker;
import org.junit.jupiter.api.Test;

class OutboxTest extends OutboxHouse {

    @Test
    void hands_over_what_was_committed_and_nothing_else() {
        outbox.put("mail", "a", "{\"n\":1}");
        node.transactions().run(() -> {
            outbox.put("mail", "a", "{\"n\":2}");
            node.transactions().setRollbackOnly();
        });
        outbox.put("other", "a", "{\"n\":3}");
        drain();
        assertThat(courier.brought).containsExactly("{\"n\":1}");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_handler_runs_outside_a_transaction() {
        outbox.put("mail", "a", "1");
        courier.watch = message -> assertThat(node.transactions().isActive()).isFalse();
        drain();
        assertThat(courier.brought).hasSize(1);
    }

    @Test
    void keeps_the_order_of_each_key() {
        for (int i = 0; i < 60; i++) {
            outbox.put("mail", "k" + i % 7, "k" + i % 7 + ":" + (char) ('0' + i / 7));
        }
        drain();
        for (int key = 0; key < 7; key++) {
            String prefix = "k" + key;
            assertThat(courier.brought.stream().filter(json -> json.startsWith(prefix)))
                    .isSorted()
                    .hasSizeGreaterThan(7);
        }
    }

    @Test
    void a_failing_message_holds_up_its_own_key_only() {
        outbox.put("mail", "a", "a1");
        outbox.put("mail", "a", "a2");
        outbox.put("mail", "b", "b1");
        courier.failing.put("a1", true);
        drain();
        assertThat(courier.brought).containsExactly("b1");
        courier.failing.clear();
        clock.move(Duration.ofSeconds(5));
        drain();
        assertThat(courier.brought).containsExactly("b1", "a1", "a2");
    }

    @Test
    void waits_a_random_part_of_a_doubling_pause() {
        OutboxWorker worker = node.get(OutboxWorker.class);
        for (int tries = 1; tries <= 30; tries++) {
            long longest = Math.min(
                    5_000L << Math.min(tries - 1, 20), Duration.ofHours(1).toMillis());
            int n = tries;
            List<Long> pauses = IntStream.range(0, 400)
                    .mapToObj(i -> worker.backOff(n).toMillis())
                    .toList();
            assertThat(pauses).allMatch(pause -> pause >= 0 && pause <= longest);
            assertThat(pauses).anyMatch(pause -> pause < longest / 4).anyMatch(pause -> pause > longest * 3 / 4);
        }
    }

    @Test
    void is_not_tried_again_before_its_pause_is_over() {
        outbox.put("mail", "a", "a1");
        courier.failing.put("a1", true);
        drain();
        assertThat(courier.tries).isLessThanOrEqualTo(2);
        database.tamper("UPDATE platform_outbox SET next_try_at = '2026-11-22 03:00:04'");
        int before = courier.tries;
        drain();
        assertThat(courier.tries).isEqualTo(before);
        clock.move(Duration.ofSeconds(5));
        drain();
        assertThat(courier.tries).isGreaterThan(before);
    }

    @Test
    void gives_up_after_ten_tries_and_lets_an_administrator_have_it_tried_again() {
        outbox.put("mail", "a", "a1");
        outbox.put("mail", "a", "a2");
        courier.failing.put("a1", true);
        for (int i = 0; i < 30 && outbox.failed().isEmpty(); i++) {
            drain();
            clock.move(Duration.ofHours(1));
        }
        drain();
        assertThat(courier.tries).isEqualTo(10 + 1);
        assertThat(courier.brought).containsExactly("a2");
        FailedMessage failed = outbox.failed().get(0);
        assertThat(failed.tries()).isEqualTo(10);
        assertThat(failed.lastError()).isEqualTo("java.lang.IllegalStateException");

        courier.failing.clear();
        outbox.retry(failed.id());
        drain();
        assertThat(courier.brought).containsExactly("a2", "a1");
        assertThat(outbox.failed()).isEmpty();
        assertThat(node.get(AuditTrail.class).latest("outbox", String.valueOf(failed.id()), 10))
                .hasSize(1);
        assertThatThrownBy(() -> outbox.retry(failed.id()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(PlatformRule.OUTBOX_MESSAGE_UNKNOWN));
    }

    @Test
    void waits_without_using_up_tries_while_there_is_no_way_out() {
        outbox.put("mail", "a", "a1");
        courier.ready = false;
        drain();
        assertThat(courier.tries).isZero();
        courier.ready = true;
        drain();
        assertThat(courier.highestTry).isEqualTo(1);
        assertThat(courier.brought).containsExactly("a1");
    }

    @Test
    void tells_how_much_waits_and_for_how_long() {
        assertThat(outbox.backlog()).contains(new OutboxBacklog(0, 0, Duration.ZERO));
        outbox.put("mail", "a", "a1");
        clock.move(Duration.ofMinutes(3));
        outbox.put("mail", "b", "b1");
        assertThat(outbox.backlog()).contains(new OutboxBacklog(2, 0, Duration.ofMinutes(3)));
    }
}
