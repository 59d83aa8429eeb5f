package kr.ansim.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.certificate.AnswerKeeper;
import kr.ansim.certification.certificate.Readings;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.source.CallThreads;
import kr.ansim.certification.source.SourceChoice;
import kr.ansim.certification.source.Sources;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.watch.Schedule;
import kr.ansim.kernel.LoggedFailure;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks while somebody waits: all numbers at all their sources at once, for a second at most. */
@ApplicationScoped
public class Inquiry {

    private static final Logger LOG = Logger.getLogger(Inquiry.class.getName());

    /** A source that takes longer than its asker waits has its answer noted for the next one. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private Readings readings;

    @Inject
    private Sources sources;

    @Inject
    private SourceChoice choice;

    @Inject
    private AnswerKeeper keeper;

    @Inject
    private Schedule schedule;

    @Inject
    private CallThreads threads;

    @Inject
    private Freshness freshness;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ansim.certification.answer-within", defaultValue = "PT0.9S")
    private Duration within;

    /** @return what had not been answered in time */
    public Set<Pending> askWhatIsNotFresh(List<CertificateNumber> numbers) {
        Map<String, List<Statement>> known =
                readings.of(numbers.stream().map(CertificateNumber::text).toList());
        Instant limit = freshness.limit(clock.instant());
        Map<Pending, Future<Boolean>> questions = new LinkedHashMap<>();
        for (CertificateNumber number : numbers) {
            List<Statement> statements = known.getOrDefault(number.text(), List.of());
            for (CertificationSource source : choice.of(number, statements)) {
                if (!isFresh(source, statements, limit)) {
                    questions.put(new Pending(number.text(), source), threads.start(() -> ask(number, source)));
                }
            }
        }
        return unanswered(questions, clock.instant().plus(within));
    }

    private Set<Pending> unanswered(Map<Pending, Future<Boolean>> questions, Instant end) {
        Set<Pending> open = new HashSet<>();
        questions.forEach((question, answer) -> {
            if (!isAnswered(answer, Duration.between(clock.instant(), end))) {
                open.add(question);
            }
        });
        return open;
    }

    private static boolean isFresh(CertificationSource source, List<Statement> statements, Instant limit) {
        return statements.stream()
                .anyMatch(statement -> statement.source() == source
                        && statement.trouble().isEmpty()
                        && statement.saidAt().filter(limit::isBefore).isPresent());
    }

    private boolean ask(CertificateNumber number, CertificationSource source) {
        long start = System.nanoTime();
        SourceAnswer answer = sources.ask(source, number.text(), PATIENCE);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (Sources.wasNotAsked(answer)) {
            return false;
        }
        try {
            keeper.keep(number.text(), source, answer, took, () -> schedule.next(number.text(), answer, 0));
            return true;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a question could not be noted", LoggedFailure.of(failure));
            return false;
        }
    }

    private static boolean isAnswered(Future<Boolean> question, Duration within) {
        try {
            return question.get(Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return false;
        } catch (ExecutionException failure) {
            LOG.log(Level.WARNING, "a question could not be noted", LoggedFailure.of(failure));
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
