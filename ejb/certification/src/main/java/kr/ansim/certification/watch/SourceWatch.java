package kr.ansim.certification.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.certificate.AnswerKeeper;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.DueReadings.Due;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.source.CallThreads;
import kr.ansim.certification.source.Sources;
import kr.ansim.certification.source.Turn;
import kr.ansim.certification.source.Turns;
import kr.ansim.kernel.LoggedFailure;

/** This node's watch over one source: claims what is due, and lets each question leave in the turn the pace gave it. */
record SourceWatch(
        CertificationSource source,
        DueReadings readings,
        Turns turns,
        Sources sources,
        AnswerKeeper keeper,
        Schedule schedule,
        CallThreads threads,
        Clock clock) {

    private static final Logger LOG = Logger.getLogger(SourceWatch.class.getName());

    /** Long enough for the questions of a block to leave and be answered, and soon enough over when the node dies. */
    private static final Duration TERM = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Until a question that could not leave is tried again. */
    private static final Duration REST = Duration.ofSeconds(15);

    /** Goes on until nothing is due. A source that is down is tried with one question, and again after a pause. */
    void work() {
        turns.settle(source);
        boolean down;
        List<Due> block;
        do {
            down = sources.isDown(source);
            block = readings.claim(source, down ? 1 : sources.perSecond(source), clock.instant(), TERM);
        } while (!block.isEmpty() && send(block) && !down);
    }

    private boolean send(List<Due> block) {
        Deque<Due> waiting = new ArrayDeque<>(block);
        Instant end = clock.instant().plus(TERM.dividedBy(2));
        while (!waiting.isEmpty()) {
            List<Turn> ours = turns.take(source, waiting.size(), Turns.AHEAD);
            for (Turn turn : ours) {
                if (!sleepUntil(turn.at())) {
                    return false;
                }
                Due due = waiting.remove();
                threads.start(() -> ask(due, turn));
            }
            if (ours.isEmpty()
                    && (clock.instant().isAfter(end)
                            || !sleepUntil(clock.instant().plus(Turns.AHEAD)))) {
                return false;
            }
        }
        return true;
    }

    private boolean ask(Due due, Turn turn) {
        try {
            return askAndKeep(due, turn);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "asking " + source + " for " + due.number() + " came to nothing",
                    LoggedFailure.of(failure));
            return false;
        }
    }

    private boolean askAndKeep(Due due, Turn turn) {
        long start = System.nanoTime();
        SourceAnswer answer = sources.askNow(source, due.number(), turn, PATIENCE);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (Sources.wasNotAsked(answer)) {
            readings.giveBack(due.id(), clock.instant().plus(REST));
            return true;
        }
        keeper.keep(due.number(), source, answer, took, () -> schedule.next(due.number(), answer, due.failures()));
        return true;
    }

    private boolean sleepUntil(Instant moment) {
        long nanos = Duration.between(clock.instant(), moment).toNanos();
        try {
            if (nanos > 0) {
                Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
