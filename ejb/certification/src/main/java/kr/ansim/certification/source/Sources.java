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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
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
    private static final Duration LONGEST_HEEDED = Duration.ofDays(1);

    /** So many wait for turns of one source on this node: those at the end of a longer line would not live to see theirs. */
    private static final int LONGEST_LINE = 200;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    @Inject
    @Any
    private Instance<CertificateSource> adapters;

    @Inject
    private SourceSettings settings;

    @Inject
    private Turns turns;

    @Inject
    private CallThreads threads;

    @Inject
    private Clock clock;

    private final Map<CertificationSource, CertificateSource> known = new EnumMap<>(CertificationSource.class);
    private final Map<CertificationSource, Line> lines = new ConcurrentHashMap<>();
    private final Map<CertificationSource, Guard> guards = new EnumMap<>(CertificationSource.class);

    /**
     * Waits for a free moment of the source's quota and asks; asks not at all when too many wait already.
     *
     * @param within the caller's time for all of it
     */
    public SourceAnswer ask(CertificationSource source, String number, Duration within) {
        Line line = line(source);
        if (!line.places().tryAcquire()) {
            return new SourceAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED));
        }
        try {
            return askInLine(source, number, clock.instant().plus(within));
        } finally {
            line.places().release();
        }
    }

    private SourceAnswer askInLine(CertificationSource source, String number, Instant end) {
        SourceAnswer answer = new SourceAnswer.Unavailable(Unavailability.of(Reason.QUOTA));
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<Turn> turn = turn(source, end);
            if (turn.isEmpty() || !waitFor(turn.get().at())) {
                return answer;
            }
            answer = askNow(source, number, turn.get(), left(end));
            if (!isWorthAnotherTry(answer) || !waitFor(clock.instant().plus(jitter(attempt)))) {
                return answer;
            }
            if (!clock.instant().isBefore(end)) {
                return answer;
            }
        }
        return answer;
    }

    /**
     * Waits for a free turn of the source's quota, for a question that the caller asks by itself and then tells of by
     * {@link #spent}. Absent when none comes within this time, or the wait was broken off.
     */
    public Optional<Turn> awaitTurn(CertificationSource source, Duration within) {
        return turn(source, clock.instant().plus(within)).filter(turn -> waitFor(turn.at()));
    }

    /** The question of this turn has been answered, or never will be. */
    public void spent(CertificationSource source, Turn turn) {
        turns.spent(source, turn);
    }

    /** Asks one question of any kind within the quota. @return absent when no turn came within this time */
    public <T> Optional<T> inTurn(CertificationSource source, Duration within, Supplier<T> question) {
        return awaitTurn(source, within).map(turn -> {
            try {
                return question.get();
            } finally {
                spent(source, turn);
            }
        });
    }

    /**
     * Keeps everybody from asking a source that has said for how long it does not want to be asked: a day at most, for
     * nobody but us would notice a slip of theirs.
     */
    public void heed(CertificationSource source, Unavailability why) {
        why.retryAfter()
                .map(pause -> pause.compareTo(LONGEST_HEEDED) < 0 ? pause : LONGEST_HEEDED)
                .ifPresent(pause -> turns.pause(source, pause));
    }

    /** Whether the question never left. */
    public static boolean wasNotAsked(SourceAnswer answer) {
        return answer instanceof SourceAnswer.Unavailable unavailable
                && unavailable.why().reason() == Reason.NOT_ASKED;
    }

    /** Who waits for a source on this node, one behind the other: only the first in line looks for a turn, which is a transaction. */
    private record Line(Semaphore places, Semaphore head) {}

    private Line line(CertificationSource source) {
        return lines.computeIfAbsent(source, name -> new Line(new Semaphore(LONGEST_LINE), new Semaphore(1, true)));
    }

    private Optional<Turn> turn(CertificationSource source, Instant end) {
        Semaphore head = line(source).head();
        try {
            if (!head.tryAcquire(left(end).toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return firstTurn(source, end);
        } finally {
            head.release();
        }
    }

    /** Slots come free earlier than they seem to, so none is taken far ahead. */
    private Optional<Turn> firstTurn(CertificationSource source, Instant end) {
        Optional<Turn> turn = turns.take(source, 1, Turns.AHEAD).stream().findFirst();
        while (turn.isEmpty()
                && clock.instant().isBefore(end)
                && waitFor(clock.instant().plus(Turns.AHEAD.dividedBy(2)))) {
            turn = turns.take(source, 1, Turns.AHEAD).stream().findFirst();
        }
        return turn;
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
            heed(source, unavailable.why());
        }
        return answer;
    }

    /** Asks within the quota, and lets what comes of it count for nothing: neither an answer nor a failure. */
    void rouse(CertificationSource source, String number) {
        adapter(source)
                .ifPresent(
                        adapter -> inTurn(source, settings.longestPatience, () -> adapter.certificate(source, number)));
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

    private boolean waitFor(Instant moment) {
        long millis = Duration.between(clock.instant(), moment).toMillis();
        try {
            if (millis > 0) {
                Thread.sleep(millis);
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
