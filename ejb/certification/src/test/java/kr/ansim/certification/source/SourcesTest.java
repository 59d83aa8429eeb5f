package kr.ansim.certification.source;

import static kr.ansim.certification.CertificationSource.KTC;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.port.CertificateSource;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SourcesTest {

    private static final String NUMBER = "HU079001-24901";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Clock CLOCK = new SlowClock();

    private static final SourceAnswer ANSWER = new SourceAnswer.NotFound(
            new RawAnswer(KTC, "GET /", "", 200, "application/json", Instant.EPOCH, new byte[0]));

    private final Sources sources = new Sources();
    private final WaitingLine line = new WaitingLine();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final FakeTurns turns = new FakeTurns(CLOCK);
    private final List<Instant> asked = new ArrayList<>();
    private final Deque<Supplier<SourceAnswer>> answers = new ConcurrentLinkedDeque<>();

    @BeforeEach
    void wire() {
        Fields.with(sources, "adapters", instance(new FakeAdapter()));
        sources.meet();
        Fields.with(sources, "settings", new FakeSettings());
        Fields.with(sources, "line", line);
        Fields.with(line, "turns", turns);
        Fields.with(line, "clock", CLOCK);
        Fields.with(sources, "turns", turns);
        Fields.with(sources, "threads", new FakeThreads());
        Fields.with(sources, "clock", CLOCK);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static SourceAnswer silent(Reason reason) {
        return new SourceAnswer.Unavailable(Unavailability.of(reason));
    }

    private SourceAnswer ask(Duration within) {
        return sources.ask(KTC, NUMBER, within);
    }

    private static Reason why(SourceAnswer answer) {
        return ((SourceAnswer.Unavailable) answer).why().reason();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "SERVER_ERROR"})
    void tries_three_times_what_passes_by_itself_each_in_a_turn_of_its_own(Reason reason) {
        answers.add(() -> silent(reason));
        answers.add(() -> silent(reason));
        answers.add(() -> silent(reason));

        assertThat(why(ask(PATIENCE))).isEqualTo(reason);
        assertThat(asked).hasSize(3);
        assertThat(turns.taken).isEqualTo(3);
        assertThat(turns.spent).hasSize(3);
    }

    @Test
    void ends_with_the_first_answer() {
        answers.add(() -> silent(Reason.UNREACHABLE));

        assertThat(ask(PATIENCE)).isSameAs(ANSWER);
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"UNREACHABLE", "SERVER_ERROR"})
    void does_not_ask_again_what_stays_as_it_is(Reason reason) {
        answers.add(() -> silent(reason));

        assertThat(why(ask(PATIENCE))).isEqualTo(reason);
        assertThat(asked).hasSize(1);
    }

    @Test
    void the_pauses_between_tries_are_drawn_anew_and_at_most_twice_as_long_each_time() {
        List<Long> first = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            asked.clear();
            answers.add(() -> silent(Reason.SERVER_ERROR));
            answers.add(() -> silent(Reason.SERVER_ERROR));
            ask(PATIENCE);
            first.add(Duration.between(asked.get(0), asked.get(1)).toMillis());
            assertThat(Duration.between(asked.get(0), asked.get(1))).isLessThan(Duration.ofMillis(900));
            assertThat(Duration.between(asked.get(1), asked.get(2))).isLessThan(Duration.ofMillis(1_100));
            answers.clear();
            for (int calm = 0; calm < 5; calm++) {
                ask(PATIENCE);
            }
        }

        assertThat(first.stream().distinct().count()).isGreaterThan(1);
    }

    @Test
    void says_that_the_quota_is_used_up_when_no_turn_comes_in_time() {
        turns.free = false;

        assertThat(why(ask(Duration.ofMillis(50)))).isEqualTo(Reason.QUOTA);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_turn_that_is_over_is_not_used() {
        Turn late = Turn.of(7, CLOCK.instant().minus(Turn.GRACE).minusMillis(1));

        assertThat(why(sources.askNow(KTC, NUMBER, late, PATIENCE))).isEqualTo(Reason.NOT_ASKED);
        assertThat(asked).isEmpty();
        assertThat(turns.unused).containsExactly(late);
    }

    @Test
    void a_source_that_fails_is_left_alone_and_its_turns_are_given_back() {
        for (int i = 0; i < 10; i++) {
            answers.add(() -> silent(Reason.UNREADABLE));
            ask(PATIENCE);
        }
        assertThat(sources.isDown(KTC)).isTrue();

        assertThat(why(ask(PATIENCE))).isEqualTo(Reason.NOT_ASKED);
        assertThat(asked).hasSize(10);
        assertThat(turns.unused).hasSize(1);
        assertThat(sources.isDown(CertificationSource.KCL)).isFalse();
    }

    @Test
    void no_more_questions_are_under_way_than_are_allowed_at_once() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        CountDownLatch both = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            answers.add(() -> {
                both.countDown();
                await(answered);
                return ANSWER;
            });
            threads.submit(() -> ask(PATIENCE));
        }
        await(both);

        assertThat(why(ask(PATIENCE))).isEqualTo(Reason.NOT_ASKED);
        answered.countDown();
    }

    @Test
    void does_not_wait_longer_than_its_caller_and_holds_the_place_until_the_call_has_ended() {
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            answers.add(() -> {
                await(end);
                return ANSWER;
            });
            assertThat(why(ask(Duration.ofMillis(100)))).isEqualTo(Reason.TIMED_OUT);
        }

        assertThat(turns.spent).hasSize(2);
        assertThat(why(ask(PATIENCE))).isEqualTo(Reason.NOT_ASKED);
        end.countDown();
    }

    @Test
    void asks_not_at_all_when_too_many_wait_already() throws InterruptedException {
        turns.free = false;
        AtomicInteger turnedAway = new AtomicInteger();
        int more = 50;
        CountDownLatch over = new CountDownLatch(250);
        for (int i = 0; i < 200 + more; i++) {
            threads.submit(() -> {
                // on a busy machine the last come late, and the first must wait still
                if (why(ask(Duration.ofSeconds(2))) == Reason.NOT_ASKED) {
                    turnedAway.incrementAndGet();
                }
                over.countDown();
            });
        }
        await(over);

        assertThat(turnedAway).hasValueGreaterThan(0).hasValueLessThanOrEqualTo(more);
        assertThat(asked).isEmpty();
    }

    @Test
    void keeps_the_pause_that_the_source_asks_for() {
        answers.add(() -> new SourceAnswer.Unavailable(
                new Unavailability(Reason.QUOTA, "42901", Optional.of(Duration.ofSeconds(9)), Optional.empty())));
        ask(PATIENCE);

        assertThat(turns.pauses).containsExactly(Duration.ofSeconds(9));
    }

    @Test
    void an_adapter_that_throws_has_answered_nothing_readable() {
        answers.add(() -> {
            throw new IllegalStateException("no adapter may do so");
        });

        assertThat(why(ask(PATIENCE))).isEqualTo(Reason.UNREADABLE);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static Instance<CertificateSource> instance(CertificateSource adapter) {
        return (Instance<CertificateSource>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return Stream.of(adapter);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private final class FakeAdapter implements CertificateSource {
        @Override
        public Set<CertificationSource> sources() {
            return Set.of(KTC);
        }

        @Override
        public SourceAnswer certificate(CertificationSource source, String number) {
            asked.add(Instant.now());
            Supplier<SourceAnswer> next = answers.poll();
            return next == null ? ANSWER : next.get();
        }
    }

    private final class FakeThreads extends CallThreads {
        @Override
        public <T> Future<T> start(Callable<T> call) {
            return threads.submit(call);
        }
    }

    private static final class FakeSettings extends SourceSettings {
        FakeSettings() {
            shortestPatience = Duration.ofMillis(500);
            longestPatience = Duration.ofSeconds(5);
        }

        @Override
        int atOnce(CertificationSource source) {
            return 2;
        }
    }
}
