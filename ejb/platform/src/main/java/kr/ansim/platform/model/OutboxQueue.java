package kr.ansim.platform.model;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.FailedMessage;
import kr.ansim.platform.OutboxBacklog;
import kr.ansim.platform.OutboxMessage;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/**
 * The rows of the outbox. Their ids come from the database, unlike all others: they alone give one order on all nodes, and
 * who puts two messages of one key in turn, under the lock of the thing they tell of, has them in that order.
 */
@Stateless
@PermitAll
public class OutboxQueue {

    /** Where an earlier message of the key is still to go out, later ones wait; one that was given up holds up none. */
    private static final String CLAIM = "SELECT o.id, o.topic, o.message_key, o.payload, o.created_at, o.tries"
            + " FROM platform_outbox o WHERE o.topic = ? AND o.failed_at IS NULL AND o.next_try_at <= ?"
            + " AND (o.locked_until IS NULL OR o.locked_until < ?)"
            + " AND NOT EXISTS (SELECT 1 FROM platform_outbox p WHERE p.topic = o.topic"
            + " AND p.message_key = o.message_key AND p.id < o.id AND p.failed_at IS NULL)"
            + " LIMIT 20 FOR UPDATE SKIP LOCKED";

    private static final int MOST_COLLISIONS = 100;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** Under load H2's MySQL mode hands out a number twice now and then, MySQL never; another number is to be had then. */
    public void put(String topic, String key, String json) {
        for (int collisions = 0; ; collisions++) {
            try {
                insert(topic, key, json);
                return;
            } catch (DuplicateKey taken) {
                if (collisions == MOST_COLLISIONS) {
                    throw taken;
                }
            }
        }
    }

    /**
     * Takes due messages, at most one of each key, for the time of the lease. The try is counted now: a message that kills
     * its worker comes to an end too.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<OutboxMessage> claim(String topic, UUID worker, Duration lease) {
        Instant now = clock.instant();
        List<OutboxMessage> claimed = statements.list(CLAIM, OutboxQueue::message, topic, now, now);
        List<Object[]> changes = new ArrayList<>(claimed.size());
        claimed.forEach(message -> changes.add(new Object[] {worker, now.plus(lease), message.id()}));
        statements.batch(
                "UPDATE platform_outbox SET locked_by = ?, locked_until = ?, tries = tries + 1 WHERE id = ?", changes);
        return claimed;
    }

    /** Nothing happens when the lease was lost meanwhile: the message is somebody else's now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void done(OutboxMessage message, UUID worker) {
        statements.update("DELETE FROM platform_outbox WHERE id = ? AND locked_by = ?", message.id(), worker);
    }

    /** Gives back what was taken and not tried, so that nobody else's lease runs into ours. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(OutboxMessage message, UUID worker) {
        statements.update(
                "UPDATE platform_outbox SET locked_by = NULL, locked_until = NULL, tries = tries - 1"
                        + " WHERE id = ? AND locked_by = ?",
                message.id(),
                worker);
    }

    /** Gives back what cannot go out before the moment given; the try does not count. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(OutboxMessage message, UUID worker, Instant moment) {
        statements.update(
                "UPDATE platform_outbox SET locked_by = NULL, locked_until = NULL, tries = tries - 1, next_try_at = ?"
                        + " WHERE id = ? AND locked_by = ?",
                moment,
                message.id(),
                worker);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void later(OutboxMessage message, UUID worker, Instant nextTry, String error) {
        statements.update(
                "UPDATE platform_outbox SET locked_by = NULL, locked_until = NULL, next_try_at = ?, last_error = ?"
                        + " WHERE id = ? AND locked_by = ?",
                nextTry,
                error,
                message.id(),
                worker);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void giveUp(OutboxMessage message, UUID worker, String error) {
        statements.update(
                "UPDATE platform_outbox SET locked_by = NULL, locked_until = NULL, failed_at = ?, last_error = ?"
                        + " WHERE id = ? AND locked_by = ?",
                clock.instant(),
                error,
                message.id(),
                worker);
    }

    public List<FailedMessage> failed(int most) {
        return statements.list(
                "SELECT id, topic, message_key, tries, created_at, failed_at, last_error FROM platform_outbox"
                        + " WHERE failed_at IS NOT NULL ORDER BY id LIMIT " + most,
                row -> new FailedMessage(
                        row.bigint("id"),
                        row.string("topic"),
                        row.string("message_key"),
                        row.integer("tries"),
                        row.instant("created_at"),
                        row.instant("failed_at"),
                        row.string("last_error")));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OutboxBacklog backlog() {
        Instant now = clock.instant();
        return statements
                .find(
                        "SELECT COUNT(*) AS messages, COUNT(failed_at) AS given_up,"
                                + " MIN(CASE WHEN failed_at IS NULL THEN created_at END) AS oldest FROM platform_outbox",
                        row -> {
                            Instant oldest = row.instantOrNull("oldest");
                            long givenUp = row.bigint("given_up");
                            return new OutboxBacklog(
                                    row.bigint("messages") - givenUp,
                                    givenUp,
                                    oldest == null ? Duration.ZERO : Duration.between(oldest, now));
                        })
                .orElseThrow();
    }

    /** Puts a message that was given up back in line, if there is one of this id. */
    public boolean revive(long id) {
        return statements.update(
                        "UPDATE platform_outbox SET failed_at = NULL, tries = 0, next_try_at = ?"
                                + " WHERE id = ? AND failed_at IS NOT NULL",
                        clock.instant(),
                        id)
                == 1;
    }

    private void insert(String topic, String key, String json) {
        Instant now = clock.instant();
        statements.update(
                "INSERT INTO platform_outbox (topic, message_key, payload, created_at, next_try_at, tries)"
                        + " VALUES (?, ?, ?, ?, ?, 0)",
                topic,
                key,
                json,
                now,
                now);
    }

    private static OutboxMessage message(Row row) throws SQLException {
        return new OutboxMessage(
                row.bigint("id"),
                row.string("topic"),
                row.string("message_key"),
                row.string("payload"),
                row.instant("created_at"),
                row.integer("tries") + 1);
    }
}
