package kr.ansim.web.history.load;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import kr.ansim.web.history.Journal;
import kr.ansim.web.history.Line.Kill;

/** Kills a server whenever so many calls have been answered and some are under way, and starts it again. */
final class Killer implements Callable<Boolean> {

    private static final int LEAST_UNDER_WAY = 3;

    private final List<Hit> hits;
    private final Wire wire;
    private final Journal journal;

    /** @param afterAnswers how many calls have been answered by then */
    record Hit(Mortal server, int afterAnswers) {}

    Killer(List<Hit> hits, Wire wire, Journal journal) {
        this.hits = hits;
        this.wire = wire;
        this.journal = journal;
    }

    @Override
    public Boolean call() throws Exception {
        for (Hit hit : hits) {
            while (wire.answered() < hit.afterAnswers() || wire.underWay() < LEAST_UNDER_WAY) {
                Thread.sleep(5);
            }
            Instant at = Instant.now();
            int underWay = wire.underWay();
            hit.server().kill();
            hit.server().start();
            journal.write(new Kill(hit.server().name(), at, underWay, Instant.now()));
        }
        return true;
    }
}
