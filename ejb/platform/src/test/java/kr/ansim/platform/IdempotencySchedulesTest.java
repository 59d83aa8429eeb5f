package kr.ansim.platform;

import static kr.ansim.platform.IdempotencyFixture.had;
import static kr.ansim.platform.IdempotencyFixture.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.IdempotencyFixture.Rule;
import kr.ansim.platform.testing.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two calls with one key, in every order in which their three steps can follow each other: begin, end of the effect,
 * commit. Each call may succeed, be refused or crash, on one node or on two.
 */
class IdempotencySchedulesTest {

    private static final List<String> ORDERS = orders("", 3, 3);

    private static IdempotencyFixture fixture;

    enum End {
        SUCCEEDS,
        IS_REFUSED,
        CRASHES
    }

    @BeforeAll
    static void open() {
        fixture = new IdempotencyFixture();
    }

    @BeforeEach
    void empty() {
        fixture.empty();
    }

    @Nested
    class On_two_nodes {
        @ParameterizedTest
        @MethodSource("kr.ansim.platform.IdempotencySchedulesTest#cases")
        void the_same_request_has_one_effect_and_one_answer(String order, End a, End b) {
            check(order, a, b, true, fixture.node(), fixture.node());
        }

        @ParameterizedTest
        @MethodSource("kr.ansim.platform.IdempotencySchedulesTest#cases")
        void of_two_requests_one_is_answered(String order, End a, End b) {
            check(order, a, b, false, fixture.node(), fixture.node());
        }
    }

    @Nested
    class On_one_node {
        @ParameterizedTest
        @MethodSource("kr.ansim.platform.IdempotencySchedulesTest#cases")
        void the_same_request_has_one_effect_and_one_answer(String order, End a, End b) {
            Room node = fixture.node();
            check(order, a, b, true, node, node);
        }
    }

    static Stream<Object[]> cases() {
        List<Object[]> all = new ArrayList<>();
        for (String order : ORDERS) {
            for (End a : End.values()) {
                for (End b : End.values()) {
                    all.add(new Object[] {order, a, b});
                }
            }
        }
        return all.stream();
    }

    private static void check(String order, End a, End b, boolean same, Room nodeOfA, Room nodeOfB) {
        String requestOfB = same ? "A" : "B";
        SteppedCall first = new SteppedCall(me -> call(nodeOfA, me, "A", "A", a));
        SteppedCall second = new SteppedCall(me -> call(nodeOfB, me, "B", requestOfB, b));
        nodeOfA.transactions().beforeCommit(SteppedCall::pauseCurrent);
        nodeOfB.transactions().beforeCommit(SteppedCall::pauseCurrent);
        order.chars().forEach(next -> (next == 'A' ? first : second).step());
        first.go();
        second.go();
        @Nullable StoredAnswer answerA = first.result();
        @Nullable StoredAnswer answerB = second.result();
        nodeOfA.transactions().beforeCommit(() -> {});
        nodeOfB.transactions().beforeCommit(() -> {});

        List<StoredAnswer> answers =
                Stream.of(answerA, answerB).filter(Objects::nonNull).distinct().toList();
        assertThat(answers).hasSizeLessThanOrEqualTo(1);
        if (!same) {
            assertThat(answerA == null || answerB == null).isTrue();
        }
        boolean had = answers.stream().anyMatch(answer -> answer.status() == 201);
        assertThat(fixture.effects()).isEqualTo(had ? 1 : 0);
        assertThat(fixture.stored()).isEqualTo(answers.size());
        if (a != End.CRASHES && b != End.CRASHES) {
            assertThat(answers).as("somebody is answered").hasSize(1);
        }
        if (!answers.isEmpty()) {
            String answered = answerA != null ? "A" : requestOfB;
            assertThat(call(nodeOfA, null, "again", answered, End.CRASHES)).isEqualTo(answers.get(0));
            assertThat(call(nodeOfB, null, "again", answered, End.IS_REFUSED)).isEqualTo(answers.get(0));
            assertThat(call(nodeOfB, null, "again", answered, End.SUCCEEDS)).isEqualTo(answers.get(0));
            assertThat(fixture.effects()).isEqualTo(had ? 1 : 0);
        }
    }

    /** Null when the call was not answered: it crashed, was told to wait, or used the key of another request. */
    private static @Nullable StoredAnswer call(
            Room node, @Nullable SteppedCall stepped, String name, String request, End end) {
        try {
            return node.get(IdempotentRequests.class)
                    .once(
                            key("k", request),
                            () -> {
                                StoredAnswer answer = had(node, name);
                                if (stepped != null) {
                                    stepped.pause();
                                }
                                if (end == End.IS_REFUSED) {
                                    throw new RuleBroken(Rule.FULL);
                                }
                                if (end == End.CRASHES) {
                                    throw new IllegalStateException("crash");
                                }
                                return answer;
                            },
                            IdempotencyFixture::refusal);
        } catch (RuleBroken told) {
            assertThat(told.code()).isInstanceOf(PlatformRule.class);
            return null;
        } catch (RuntimeException crash) {
            return null;
        }
    }

    private static List<String> orders(String done, int a, int b) {
        if (a == 0 && b == 0) {
            return List.of(done);
        }
        List<String> all = new ArrayList<>();
        if (a > 0) {
            all.addAll(orders(done + 'A', a - 1, b));
        }
        if (b > 0) {
            all.addAll(orders(done + 'B', a, b - 1));
        }
        return all;
    }
}
