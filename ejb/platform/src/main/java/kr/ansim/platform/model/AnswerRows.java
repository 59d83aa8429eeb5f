package kr.ansim.platform.model;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;
import kr.ansim.platform.StoredAnswer;
import org.jspecify.annotations.Nullable;

/** The rows of answered requests, and the transactions in which they come to be. */
@Stateless
@PermitAll
public class AnswerRows {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    @Resource
    private @Nullable SessionContext session;

    /**
     * The effect and its answer, both or neither.
     *
     * @throws KeyTaken when there is an answer already, or another transaction is writing one
     * @throws Busy when the database ended a deadlock at our cost
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public StoredAnswer perform(KeyDigest key, byte[] requestHash, Supplier<StoredAnswer> effect) {
        StoredAnswer answer = effect.get();
        if (isDoomed()) {
            throw new IllegalStateException("the effect gave an answer but doomed its own transaction");
        }
        insert(key, requestHash, answer);
        return answer;
    }

    /** Keeps the answer of an effect that was refused and rolled back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public StoredAnswer keep(KeyDigest key, byte[] requestHash, StoredAnswer answer) {
        insert(key, requestHash, answer);
        return answer;
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<StoredRow> find(KeyDigest key) {
        return statements.find(
                "SELECT request_hash, status, body FROM platform_idempotent_request WHERE key_hash = ?",
                row -> new StoredRow(
                        row.bytes("request_hash"), new StoredAnswer(row.integer("status"), row.string("body"))),
                key.bytes());
    }

    /** Drops at most so many answers that are older than the given instant. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int sweep(Instant before, int most) {
        return statements.update("DELETE FROM platform_idempotent_request WHERE created_at < ? LIMIT " + most, before);
    }

    private boolean isDoomed() {
        return session != null && session.getRollbackOnly();
    }

    private void insert(KeyDigest key, byte[] requestHash, StoredAnswer answer) {
        try {
            statements.update(
                    "INSERT INTO platform_idempotent_request (key_hash, request_hash, status, body, created_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    key.bytes(),
                    requestHash,
                    answer.status(),
                    answer.body(),
                    clock.instant());
        } catch (DuplicateKey taken) {
            throw new KeyTaken(taken);
        } catch (Busy busy) {
            throw isDoomed() ? busy : new KeyTaken(busy);
        }
    }
}
