package kr.ansim.certification.source;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.source.Turn.Spent;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the turns to ask a source, for all nodes together. A source has as many slots as it allows questions in a second;
 * a slot comes free a second after its question was answered, so that no second sees one question too many however long
 * each was on its way. A source that takes long to answer is asked a little less often than it would allow.
 */
@Stateless
@PermitAll
public class Pace {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /**
     * Takes the next turns, evenly apart.
     *
     * @param within how long the caller would wait for each; those that come later are not taken
     * @param known what became of turns that were taken before
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Turn> take(CertificationSource source, int most, int perSecond, Duration within, List<Spent> known) {
        Instant now = clock.instant();
        Kept kept = kept(source, now);
        Slots slots = Slots.of(kept.slots(), perSecond);
        known.forEach(slots::settle);
        Duration apart = Turn.SECOND.dividedBy(perSecond).multipliedBy(3).dividedBy(4);
        Instant next = kept.next().isAfter(now) ? kept.next() : now;
        List<Turn> turns = new ArrayList<>();
        while (turns.size() < most) {
            Turn turn = slots.first(next);
            if (turn.at().isAfter(now.plus(within))) {
                break;
            }
            slots.take(turn);
            turns.add(turn);
            next = turn.at().plus(apart);
        }
        statements.update(
                "UPDATE certification_pace SET next_at = ?, slots = ? WHERE source = ?",
                turns.isEmpty() ? kept.next() : next,
                slots.bytes(),
                source);
        return turns;
    }

    /** The source itself says that it is being asked too often: nobody asks before the moment given. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void pauseUntil(CertificationSource source, Instant moment) {
        if (kept(source, moment).next().isBefore(moment)) {
            statements.update("UPDATE certification_pace SET next_at = ? WHERE source = ?", moment, source);
        }
    }

    /** The source's row, locked until the end of the transaction, and made if need be. */
    private Kept kept(CertificationSource source, Instant otherwise) {
        return locked(source).orElseGet(() -> {
            // who only tried to insert would share a lock with others who did, and none could go on
            statements.update(
                    "INSERT INTO certification_pace (source, next_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE next_at = next_at",
                    source,
                    otherwise);
            return locked(source).orElseThrow();
        });
    }

    private Optional<Kept> locked(CertificationSource source) {
        return statements.find(
                "SELECT next_at, slots FROM certification_pace WHERE source = ? FOR UPDATE",
                row -> new Kept(row.instant("next_at"), row.bytesOrNull("slots")),
                source);
    }

    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the table
    private record Kept(Instant next, byte @Nullable [] slots) {}
}
