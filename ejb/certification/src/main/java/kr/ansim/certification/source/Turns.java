package kr.ansim.certification.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.source.Turn.Spent;

/**
 * This node's share of the pace. What became of its turns is told with the next ones that it takes, which costs nothing; the
 * turns of a node that died come free by themselves.
 */
@ApplicationScoped
public class Turns {

    /** How far ahead turns are taken: so long does somebody wait at most for those who took theirs before. */
    public static final Duration AHEAD = Duration.ofMillis(200);

    @Inject
    private Pace pace;

    @Inject
    private SourceSettings settings;

    @Inject
    private Clock clock;

    private final Map<CertificationSource, Queue<Spent>> untold = new ConcurrentHashMap<>();

    public Turns() {}

    Turns(Pace pace, SourceSettings settings, Clock clock) {
        this.pace = pace;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param within how long the caller would wait for each; those that come later are not taken */
    public List<Turn> take(CertificationSource source, int most, Duration within) {
        List<Spent> known = new ArrayList<>();
        Queue<Spent> queue = queue(source);
        for (Spent spent = queue.poll(); spent != null; spent = queue.poll()) {
            known.add(spent);
        }
        return pace.take(source, most, settings.perSecond(source), within, known);
    }

    /** Tells what it knows, for the others. */
    public void settle(CertificationSource source) {
        if (!queue(source).isEmpty()) {
            take(source, 0, Duration.ZERO);
        }
    }

    void spent(CertificationSource source, Turn turn) {
        queue(source).add(turn.spent(clock.instant()));
    }

    void unused(CertificationSource source, Turn turn) {
        queue(source).add(turn.unused());
    }

    void pause(CertificationSource source, Duration pause) {
        Instant until = clock.instant().plus(pause);
        pace.pauseUntil(source, until);
    }

    private Queue<Spent> queue(CertificationSource source) {
        return untold.computeIfAbsent(source, name -> new ConcurrentLinkedQueue<>());
    }
}
