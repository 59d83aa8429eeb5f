package kr.ansim.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.model.OutboxQueue;

/**
 * Messages to the outside that must go out exactly when the change they speak of was committed. A worker hands each to the
 * handler of its topic at least once, and those of one key in the order in which they were put.
 */
@Stateless
public class Outbox {

    @EJB
    private OutboxQueue queue;

    @EJB
    private AuditTrail trail;

    /** Puts a message in the caller's transaction. */
    @PermitAll
    public void put(String topic, String key, String json) {
        queue.put(topic, key, json);
    }

    /** How much waits now; nothing when the database does not tell. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<OutboxBacklog> backlog() {
        try {
            return Optional.of(queue.backlog());
        } catch (Busy | DatabaseUnreachable | StatementFailed away) {
            return Optional.empty();
        }
    }

    /** What was tried to the end and given up, oldest first, at most 500. */
    @RolesAllowed("ADMINISTRATOR")
    public List<FailedMessage> failed() {
        return queue.failed(500);
    }

    /**
     * Has a message that was given up tried again from the start. Later messages of its key may have gone out meanwhile.
     *
     * @throws RuleBroken {@link PlatformRule#OUTBOX_MESSAGE_UNKNOWN} when there is no such message, or it is under way
     */
    @RolesAllowed("ADMINISTRATOR")
    public void retry(long message) {
        if (!queue.revive(message)) {
            throw new RuleBroken(PlatformRule.OUTBOX_MESSAGE_UNKNOWN);
        }
        trail.record(AuditEntry.of("outbox.retried", "outbox", message));
    }
}
