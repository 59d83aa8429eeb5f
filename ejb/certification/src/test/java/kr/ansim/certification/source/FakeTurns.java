package kr.ansim.certification.source;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.certification.CertificationSource;

/** One after the other and at once, or none; remembers what became of them. */
final class FakeTurns extends Turns {

    final List<Turn> spent = new ArrayList<>();
    final List<Turn> unused = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    volatile boolean free = true;
    volatile int looks;
    int taken;

    private final Clock clock;

    FakeTurns(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<Turn> take(CertificationSource source, int most, Duration within) {
        looks = looks + 1;
        return free ? List.of(Turn.of(taken++, clock.instant())) : List.of();
    }

    @Override
    synchronized void spent(CertificationSource source, Turn turn) {
        spent.add(turn);
    }

    @Override
    synchronized void unused(CertificationSource source, Turn turn) {
        unused.add(turn);
    }

    @Override
    synchronized void pause(CertificationSource source, Duration pause) {
        pauses.add(pause);
    }
}
