package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.Unavailability;

/**
 * Who waits for a turn of a source's quota on this node, one behind the other: only the first in line looks for a turn, which
 * is a transaction.
 */
@ApplicationScoped
public class WaitingLine {

    /** So many stand in one line at most: those at the end of a longer one would not live to see their turns. */
    static final int LONGEST = 200;

    private static final Duration LONGEST_HEEDED = Duration.ofDays(1);

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    private final Map<CertificationSource, Line> lines = new ConcurrentHashMap<>();

    private record Line(Semaphore places, Semaphore head) {}

    /** Keeps a place in line during this work, which waits for turns. @return absent when the line is full */
    <T> Optional<T> standing(CertificationSource source, Supplier<T> work) {
        Semaphore places = line(source).places();
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            places.release();
        }
    }

    /**
     * Waits for a free turn of the source's quota, for a question that the caller asks by itself and then tells of by
     * {@link #spent}. Absent when none comes within this time, or the wait was broken off.
     */
    public Optional<Turn> awaitTurn(CertificationSource source, Duration within) {
        return turn(source, clock.instant().plus(within))
                .filter(turn -> waited(Duration.between(clock.instant(), turn.at())));
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

    private Line line(CertificationSource source) {
        return lines.computeIfAbsent(source, name -> new Line(new Semaphore(LONGEST), new Semaphore(1, true)));
    }

    private Optional<Turn> turn(CertificationSource source, Instant end) {
        Semaphore head = line(source).head();
        try {
            if (!head.tryAcquire(Duration.between(clock.instant(), end).toMillis(), TimeUnit.MILLISECONDS)) {
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
        while (turn.isEmpty() && clock.instant().isBefore(end) && waited(Turns.AHEAD.dividedBy(2))) {
            turn = turns.take(source, 1, Turns.AHEAD).stream().findFirst();
        }
        return turn;
    }

    /** @return false when the wait was broken off */
    static boolean waited(Duration pause) {
        try {
            if (pause.toMillis() > 0) {
                Thread.sleep(pause.toMillis());
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
