package kr.ansim.platform;

import static kr.ansim.platform.IdempotencyFixture.had;
import static kr.ansim.platform.IdempotencyFixture.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.platform.IdempotencyFixture.Rule;
import kr.ansim.platform.model.AnswerRows;
import kr.ansim.platform.testing.Room;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotentRequestsTest {

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
    void answers_a_repetition_alike_and_has_the_effect_once() {
        StoredAnswer first = once("k", "a", () -> had(node, "first"));
        StoredAnswer again = once("k", "a", () -> had(node, "second"));
        assertThat(again).isEqualTo(first).isEqualTo(new StoredAnswer(201, "first"));
        assertThat(fixture.effects()).isEqualTo(1);
    }

    @Test
    void refuses_the_same_key_with_another_request() {
        once("k", "a", () -> had(node, "first"));
        assertBroken(PlatformRule.IDEMPOTENCY_MISMATCH, () -> once("k", "b", () -> had(node, "second")));
        assertBroken(PlatformRule.IDEMPOTENCY_MISMATCH, () -> once("k", "b", () -> refuse(Rule.FULL)));
        assertBroken(PlatformRule.IDEMPOTENCY_MISMATCH, () -> once("k", "b", () -> refuse(Rule.MALFORMED)));
        assertBroken(PlatformRule.IDEMPOTENCY_MISMATCH, () -> once("k", "b", IdempotentRequestsTest::crash));
        assertThat(fixture.effects()).isEqualTo(1);
    }

    @Test
    void keys_live_per_caller_method_and_path_and_none_borrows_from_another() {
        byte[] hash = key("k", "a").requestHash();
        List<RequestKey> different = List.of(
                new RequestKey("ab", "POST", "/x", "k", hash),
                new RequestKey("a", "bPOST", "/x", "k", hash),
                new RequestKey("ab", "PUT", "/x", "k", hash),
                new RequestKey("ab", "POST", "/", "xk", hash),
                new RequestKey("ab", "POST", "/x", "k2", hash));
        different.forEach(key -> answer(key, () -> had(node, "one")));
        assertThat(fixture.effects()).isEqualTo(different.size());
    }

    @Test
    void remembers_a_refusal_though_the_state_changes() {
        StoredAnswer first = once("k", "a", () -> refuse(Rule.FULL));
        StoredAnswer again = once("k", "a", () -> had(node, "late"));
        assertThat(again).isEqualTo(first).isEqualTo(new StoredAnswer(409, "FULL"));
        assertThat(once("k2", "a", () -> refuse(Rule.TOO_LARGE)).body()).isEqualTo("TOO_LARGE");
        assertThat(fixture.effects()).isZero();
        assertThat(fixture.stored()).isEqualTo(2);
    }

    @Test
    void replays_the_answer_when_the_repetition_is_refused_because_the_first_call_had_its_effect() {
        StoredAnswer first = once("k", "a", () -> had(node, "order 7"));
        assertThat(once("k", "a", () -> refuse(Rule.FULL))).isEqualTo(first);
        assertThat(once("k", "a", () -> refuse(Rule.GONE))).isEqualTo(first);
        assertThat(once("k", "a", IdempotentRequestsTest::crash)).isEqualTo(first);
        assertThat(once("k", "a", () -> {
                    throw new DuplicateKey(new IllegalStateException("unique order"));
                }))
                .isEqualTo(first);
        assertThat(fixture.stored()).isEqualTo(1);
    }

    @Test
    void rolls_back_what_was_done_before_a_refusal() {
        once("k", "a", () -> {
            had(node, "half");
            return refuse(Rule.FULL);
        });
        assertThat(fixture.effects()).isZero();
    }

    @Test
    void keeps_nothing_of_other_broken_rules_so_that_the_key_may_be_used_again() {
        assertBroken(
                Rule.MALFORMED,
                () -> once("k", "a", () -> {
                    had(node, "half");
                    return refuse(Rule.MALFORMED);
                }));
        assertThat(fixture.stored()).isZero();
        assertThat(once("k", "b", () -> had(node, "now")).body()).isEqualTo("now");
        assertThat(fixture.effects()).isEqualTo(1);
    }

    @Test
    void keeps_nothing_of_a_failure_so_that_the_same_call_may_be_tried_again() {
        assertThatThrownBy(() -> once("k", "a", () -> {
                    had(node, "half");
                    return crash();
                }))
                .isInstanceOf(EJBException.class);
        assertThat(fixture.effects()).isZero();
        assertThat(fixture.stored()).isZero();
        assertThat(once("k", "a", () -> had(node, "now")).body()).isEqualTo("now");
    }

    @Test
    void keeps_nothing_when_the_crash_comes_just_before_the_commit() {
        node.transactions().beforeCommit(IdempotentRequestsTest::crash);
        assertThatThrownBy(() -> once("k", "a", () -> had(node, "half"))).isInstanceOf(RuntimeException.class);
        node.transactions().beforeCommit(() -> {});
        assertThat(fixture.effects() + fixture.stored()).isZero();
        assertThat(once("k", "a", () -> had(node, "now")).body()).isEqualTo("now");
    }

    @Test
    void answers_nothing_when_the_effect_doomed_its_own_transaction() {
        assertThatThrownBy(() -> once("k", "a", () -> {
                    node.transactions().setRollbackOnly();
                    return had(node, "doomed");
                }))
                .isInstanceOf(EJBException.class);
        assertThat(fixture.effects() + fixture.stored()).isZero();
    }

    @Test
    void leaves_the_transaction_of_its_caller_alone() {
        node.transactions().run(() -> {
            once("k", "a", () -> had(node, "own"));
            node.transactions().setRollbackOnly();
        });
        assertThat(fixture.effects()).isEqualTo(1);
    }

    @Test
    void forgets_answers_only_after_the_promised_time() {
        once("old", "a", () -> had(node, "old"));
        fixture.clock.move(Duration.ofHours(47));
        once("young", "a", () -> had(node, "young"));
        fixture.clock.move(Duration.ofHours(2));
        node.get(kr.ansim.platform.model.IdempotencySweep.class).sweep();

        assertThat(once("young", "a", () -> had(node, "again")).body()).isEqualTo("young");
        assertThat(once("old", "a", () -> had(node, "again")).body()).isEqualTo("again");
    }

    @Test
    void forgets_in_steps() {
        IntStream.range(0, 7).forEach(i -> once("k" + i, "a", () -> had(node, "x")));
        AnswerRows rows = node.get(AnswerRows.class);
        fixture.clock.move(Duration.ofHours(1));
        assertThat(rows.sweep(fixture.clock.instant(), 5)).isEqualTo(5);
        assertThat(rows.sweep(fixture.clock.instant(), 5)).isEqualTo(2);
    }

    @Test
    void a_key_is_needed_and_has_at_most_255_characters() {
        assertBroken(PlatformRule.IDEMPOTENCY_KEY_MISSING, () -> key(" ", "a"));
        assertBroken(PlatformRule.IDEMPOTENCY_KEY_TOO_LONG, () -> key("k".repeat(256), "a"));
        assertThat(once("k".repeat(255), "a", () -> had(node, "long")).status()).isEqualTo(201);
    }

    private StoredAnswer once(String key, String request, Supplier<StoredAnswer> effect) {
        return answer(key(key, request), effect);
    }

    private StoredAnswer answer(RequestKey key, Supplier<StoredAnswer> effect) {
        return node.get(IdempotentRequests.class).once(key, effect, IdempotencyFixture::refusal);
    }

    private static StoredAnswer refuse(RuleCode rule) {
        throw new RuleBroken(rule);
    }

    private static StoredAnswer crash() {
        throw new IllegalStateException("crash");
    }

    private static void assertBroken(RuleCode rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
