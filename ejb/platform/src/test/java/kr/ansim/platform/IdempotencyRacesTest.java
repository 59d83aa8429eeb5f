package kr.ansim.platform;

import static kr.ansim.platform.IdempotencyFixture.had;
import static kr.ansim.platform.IdempotencyFixture.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.platform.testing.Room;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyRacesTest {

    private static IdempotencyFixture fixture;

    private Room node;

    @BeforeAll
    static void open() {
        fixture = new IdempotencyFixture();
    }

    @BeforeEach
    void empty() {
        fixture.empty();
        node = fixture.node();
    }

    @Test
    void tells_a_second_call_on_the_same_node_at_once_that_the_first_is_running() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> once("k", "a", () -> {
            inside.countDown();
            awaitQuietly(go);
            return had(node, "first");
        }));
        inside.await();
        assertBroken(PlatformRule.IDEMPOTENCY_IN_PROGRESS, () -> once("k", "a", () -> had(node, "second")));
        go.countDown();
        assertThat(first.join().body()).isEqualTo("first");
        assertThat(once("k", "a", () -> had(node, "third")).body()).isEqualTo("first");
    }

    @Test
    void tells_a_call_on_another_node_that_the_first_is_running_when_it_takes_too_long() throws InterruptedException {
        Room other = fixture.node();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        other.transactions().beforeCommit(() -> {
            inside.countDown();
            awaitQuietly(go);
        });
        var first = CompletableFuture.supplyAsync(() -> other.get(IdempotentRequests.class)
                .once(key("k", "a"), () -> had(other, "first"), IdempotencyFixture::refusal));
        inside.await();
        assertBroken(PlatformRule.IDEMPOTENCY_IN_PROGRESS, () -> once("k", "a", () -> had(node, "second")));
        go.countDown();
        assertThat(first.join().body()).isEqualTo("first");
        assertThat(fixture.effects()).isEqualTo(1);
    }

    @Test
    void of_many_that_race_on_two_nodes_one_has_the_effect() {
        Room other = fixture.node();
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        for (int round = 0; round < 20; round++) {
            String key = "k" + round;
            var answers = IntStream.range(0, 16)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> raced(i % 2 == 0 ? node : other, key, "c" + i), crowd))
                    .toList();
            List<String> bodies = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(body -> !body.isEmpty())
                    .distinct()
                    .toList();
            assertThat(bodies).hasSize(1);
            assertThat(fixture.effects()).isEqualTo(round + 1);
        }
        crowd.shutdown();
    }

    private StoredAnswer once(String key, String request, Supplier<StoredAnswer> effect) {
        return answer(key(key, request), effect);
    }

    private StoredAnswer answer(RequestKey key, Supplier<StoredAnswer> effect) {
        return node.get(IdempotentRequests.class).once(key, effect, IdempotencyFixture::refusal);
    }

    private static String raced(Room at, String key, String name) {
        try {
            return at.get(IdempotentRequests.class)
                    .once(key(key, "a"), () -> had(at, name), IdempotencyFixture::refusal)
                    .body();
        } catch (RuleBroken running) {
            assertThat(running.code()).isEqualTo(PlatformRule.IDEMPOTENCY_IN_PROGRESS);
            return "";
        }
    }

    private static void assertBroken(RuleCode rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
