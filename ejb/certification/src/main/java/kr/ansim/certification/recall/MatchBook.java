package kr.ansim.certification.recall;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.MatchState;
import kr.ansim.certification.recall.Matches.Match;
import kr.ansim.certification.recall.Matches.Pair;
import kr.ansim.certification.recall.Matches.Side;
import kr.ansim.certification.recall.Recalls.Unmatched;
import kr.ansim.certification.recall.SentProducts.Due;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/**
 * Writes down what came of holding recalls against products. A pair is listed once. What a person decided stays decided,
 * but a dismissed pair comes up again when more speaks for it than then.
 */
@Stateless
@PermitAll
public class MatchBook {

    static final String MATCH = "recall-match";

    @Inject
    private Matches matches;

    @Inject
    private Recalls recalls;

    @Inject
    private SentProducts due;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** These recalls were held against all products. @return how many matches wait for a person besides */
    public int recallsDone(List<Unmatched> done, Map<Pair, Likeness> found) {
        int opened = write(Side.RECALLS, done.stream().map(Unmatched::id).toList(), found);
        recalls.matched(done);
        return opened;
    }

    /** All recalls were held against these products. @return how many matches wait for a person besides */
    public int productsDone(List<Due> done, Map<Pair, Likeness> found) {
        int opened = write(Side.PRODUCTS, done.stream().map(Due::product).toList(), found);
        due.done(done);
        return opened;
    }

    private int write(Side side, List<UUID> looked, Map<Pair, Likeness> found) {
        Instant now = clock.instant();
        Map<Pair, Match> known = matches.of(side, looked);
        int opened = 0;
        for (Map.Entry<Pair, Likeness> entry : found.entrySet()) {
            Match before = known.remove(entry.getKey());
            boolean opens =
                    before == null ? add(entry.getKey(), entry.getValue(), now) : change(before, entry.getValue(), now);
            opened += opens ? 1 : 0;
        }
        for (Match left : known.values()) {
            if (left.state() == MatchState.OPEN && matches.outdate(left, now)) {
                trail.record(AuditEntry.of("recall.outdated", MATCH, left.id()));
            }
        }
        return opened;
    }

    private boolean add(Pair pair, Likeness likeness, Instant now) {
        Optional<UUID> id = matches.add(pair, likeness, now);
        id.ifPresent(added -> noteOpened(added, pair, likeness));
        return id.isPresent();
    }

    /** @return whether it waits for a person who did not have to look at it before */
    private boolean change(Match before, Likeness likeness, Instant now) {
        boolean opens = before.state() == MatchState.OUTDATED
                || before.state() == MatchState.DISMISSED
                        && likeness.confidence() > before.decided().orElse(0);
        MatchState state = opens ? MatchState.OPEN : before.state();
        boolean changed = matches.change(before, state, likeness, now);
        if (changed && opens) {
            noteOpened(before.id(), before.pair(), likeness);
        }
        return changed && opens;
    }

    private void noteOpened(UUID id, Pair pair, Likeness likeness) {
        trail.record(AuditEntry.of("recall.matched", MATCH, id)
                .detail("recall", pair.recall())
                .detail("product", pair.product())
                .detail("confidence", likeness.confidence()));
    }
}
