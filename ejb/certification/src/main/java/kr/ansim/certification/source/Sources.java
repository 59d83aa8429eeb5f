package kr.ansim.certification.source;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateSource;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.LoggedFailure;

/** Asks one source for one number, as often as it takes but never past its quota, its breaker or the caller's time. */
@ApplicationScoped
public class Sources {

    private static final Logger LOG = Logger.getLogger(Sources.class.getName());
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    @Inject
    @Any
    private Instance<CertificateSource> adapters;

    @Inject
    private SourceSettings settings;

    @Inject
    private WaitingLine line;

    @Inject
    private Turns turns;

    @Inject
    private CallThreads threads;

    @Inject
    private Clock clock;

    private final Map<CertificationSource, CertificateSource> known = new EnumMap<>(CertificationSource.class);
    private final Map<CertificationSource, Guard> guards = new EnumMap<>(CertificationSource.class);

    /**
     * Waits for a free moment of the source's quota and asks; asks not at all when too many wait already.
     *
     * @param within the caller's time for all of it
     */
    public SourceAnswer ask(CertificationSource source, String number, Duration within) {
        Instant end = clock.instant().plus(within);
        return line.standing(source, () -> askInLine(source, number, end))
                .orElseGet(() -> new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED)));
    }

    private SourceAnswer askInLine(CertificationSource source, String number, Instant end) {
        SourceAnswer answer = new SourceAnswer.Unavailable(Unavailability.of(Reason.QUOTA));
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<Turn> turn = line.awaitTurn(source, left(end));
            if (turn.isEmpty()) {
                return answer;
            }
            answer = askNow(source, number, turn.get(), left(end));
            if (!isWorthAnotherTry(answer) || !WaitingLine.waited(jitter(attempt))) {
                return answer;
            }
            if (!clock.instant().isBefore(end)) {
                return answer;
            }
        }
        return answer;
    }

    /** Whether the question never left. */
    public static boolean wasNotAsked(SourceAnswer answer) {
        return answer instanceof SourceAnswer.Unavailable unavailable
                && unavailable.why().reason() == Reason.NOT_ASKED;
    }

    /** Asks in a turn whose moment has come. */
    public SourceAnswer askNow(CertificationSource source, String number, Turn turn, Duration within) {
        Optional<CertificateSource> adapter = adapter(source);
        Guard guard = guard(source);
        if (adapter.isEmpty()) {
            turns.unused(source, turn);
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_CONFIGURED));
        }
        if (turn.isOver(clock.instant()) || !guard.enter()) {
            turns.unused(source, turn);
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED));
        }
        Duration patience = guard.latencies().patience(settings.shortestPatience, settings.longestPatience);
        Duration shorter = patience.compareTo(within) < 0 ? patience : within;
        long start = System.nanoTime();
        Future<SourceAnswer> call = threads.start(() -> {
            try {
                return adapter.get().certificate(source, number);
            } finally {
                guard.left();
            }
        });
        SourceAnswer answer = await(call, source, shorter);
        turns.spent(source, turn);
        guard.done(answer, Duration.ofNanos(System.nanoTime() - start));
        if (answer instanceof SourceAnswer.Unavailable unavailable) {
            line.heed(source, unavailable.why());
        }
        return answer;
    }

    /** Asks within the quota, and lets what comes of it count for nothing: neither an answer nor a failure. */
    void rouse(CertificationSource source, String number) {
        adapter(source)
                .ifPresent(adapter ->
                        line.inTurn(source, settings.longestPatience, () -> adapter.certificate(source, number)));
    }

    /** How many questions the quota allows in a second. */
    public int perSecond(CertificationSource source) {
        return settings.perSecond(source);
    }

    /** Whether the breaker of this node keeps questions back, but for a few. */
    public boolean isDown(CertificationSource source) {
        return guard(source).isDoubtful();
    }

    synchronized Guard guard(CertificationSource source) {
        return guards.computeIfAbsent(source, name -> new Guard(name, settings.atOnce(name)));
    }

    private Optional<CertificateSource> adapter(CertificationSource source) {
        return Optional.ofNullable(known.get(source));
    }

    @PostConstruct
    void meet() {
        adapters.stream().forEach(adapter -> adapter.sources().forEach(source -> known.putIfAbsent(source, adapter)));
    }

    private static SourceAnswer await(Future<SourceAnswer> call, CertificationSource source, Duration patience) {
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.TIMED_OUT));
        } catch (ExecutionException broken) {
            LOG.log(Level.WARNING, "asking " + source + " failed", LoggedFailure.of(broken));
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.UNREADABLE));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED));
        }
    }

    /** What passes by itself; what was refused, or was too slow once already, does not get better at once. */
    private static boolean isWorthAnotherTry(SourceAnswer answer) {
        return answer instanceof SourceAnswer.Unavailable unavailable
                && (unavailable.why().reason() == Reason.UNREACHABLE
                        || unavailable.why().reason() == Reason.SERVER_ERROR);
    }

    private static Duration jitter(int attempt) {
        long longest = FIRST_PAUSE.toMillis() << (attempt - 1);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest + 1));
    }

    private Duration left(Instant end) {
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
