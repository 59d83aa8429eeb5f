package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.NationalRegister;
import kr.ansim.certification.port.RecallFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.recall.RecallReadings.Scope;
import kr.ansim.certification.source.WaitingLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecallReadingTest {

    private static final Unavailability WAIT =
            new Unavailability(Reason.QUOTA, "429", Optional.of(Duration.ofMinutes(5)), Optional.empty());

    private final List<Unavailability> heeded = new ArrayList<>();
    private final List<ListAnswer> ended = new ArrayList<>();

    @Test
    void a_register_that_says_how_long_to_wait_is_heeded() {
        RecallReading reading = Fields.with(new RecallReading(), "registers", registers());
        Fields.with(reading, "readings", new FakeReadings());
        Fields.with(reading, "line", new FakeLine());
        Fields.with(reading, "clock", new MovableClock());
        Fields.with(reading, "every", Duration.ofHours(1));
        Fields.with(reading, "wholeEvery", Duration.ofDays(1));

        reading.readWhatIsDue();

        assertThat(ended).hasSize(RecallOrigin.values().length);
        assertThat(heeded).hasSize(RecallOrigin.values().length).containsOnly(WAIT);
    }

    private static Object registers() {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(new BrokenRegister()));
    }

    private static final class BrokenRegister implements NationalRegister {
        @Override
        public ListAnswer certificates(CertificateKey key, String value, Consumer<CertificateFacts> each) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ListAnswer recalls(boolean foreign, RecallKey key, String value, Consumer<RecallFacts> each) {
            return new ListAnswer.Broken(0, WAIT);
        }
    }

    private final class FakeLine extends WaitingLine {
        @Override
        public <T> Optional<T> inTurn(CertificationSource source, Duration within, Supplier<T> question) {
            return Optional.of(question.get());
        }

        @Override
        public void heed(CertificationSource source, Unavailability why) {
            heeded.add(why);
        }
    }

    private final class FakeReadings extends RecallReadings {
        @Override
        UUID begin(RecallOrigin origin, Scope scope, Instant now) {
            return UUID.randomUUID();
        }

        @Override
        void end(UUID id, ListAnswer answer, Intake intake, Instant now) {
            ended.add(answer);
        }

        @Override
        Optional<Instant> lastComplete(RecallOrigin origin, @Nullable Scope scope) {
            return Optional.empty();
        }

        @Override
        Optional<Instant> lastBroken(RecallOrigin origin) {
            return Optional.empty();
        }
    }
}
