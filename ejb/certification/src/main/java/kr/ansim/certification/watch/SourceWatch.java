package kr.ansim.certification.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.certificate.AnswerBook;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.certificate.DueReadings.Due;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.source.CallThreads;
import kr.ansim.certification.source.Pace;
import kr.ansim.certification.source.Sources;

/** This node's watch over one source: claims what is due, and lets each question leave at the moment the pace gave it. */
record SourceWatch(
        CertificationSource source,
        DueReadings readings,
        Pace pace,
        Sources sources,
        AnswerBook book,
        Schedule schedule,
        CallThreads threads,
        Clock clock) {

    /** Long enough for the questions of a block to leave and be answered, and soon enough over when the node dies. */
    private static final Duration TERM = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Until a question that could not leave is tried again. */
    private static final Duration REST = Duration.ofSeconds(15);

    /** Goes on until nothing is due. */
    void work() {
        List<Due> block = claim();
        while (!block.isEmpty()) {
            Duration interval = sources.interval(source);
            Optional<Instant> first = pace.take(source, block.size(), interval, TERM.dividedBy(2));
            if (first.isEmpty() || !send(block, first.get(), interval)) {
                return;
            }
            block = claim();
        }
    }

    /** A source that is down is tried with one question at a time. */
    private List<Due> claim() {
        int most = sources.isDown(source) ? 1 : sources.perSecond(source);
        return readings.claim(source, most, clock.instant(), TERM);
    }

    private boolean send(List<Due> block, Instant first, Duration interval) {
        Instant moment = first;
        for (Due due : block) {
            if (!sleepUntil(moment)) {
                return false;
            }
            threads.start(() -> ask(due));
            moment = moment.plus(interval);
        }
        return true;
    }

    private boolean ask(Due due) {
        long start = System.nanoTime();
        SourceAnswer answer = sources.askNow(source, due.number(), PATIENCE);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (wasNotAsked(answer)) {
            readings.giveBack(due.id(), clock.instant().plus(REST));
            return true;
        }
        book.note(due.number(), source, answer, took, schedule.next(due.number(), answer, due.failures()));
        return true;
    }

    private static boolean wasNotAsked(SourceAnswer answer) {
        return answer instanceof SourceAnswer.Unavailable unavailable
                && unavailable.why().reason() == Unavailability.Reason.NOT_ASKED;
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
