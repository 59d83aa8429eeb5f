package kr.ansim.certification.product;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.scheme.RuleVersions;
import kr.ansim.platform.Statements;

/**
 * Products that must be judged again although nothing was heard of them: an answer has grown too old to prove anything, or
 * other rules hold than those they were judged by.
 */
@Stateless
@PermitAll
public class DueProducts {

    /** Until a product that could not be judged is tried again. */
    private static final Duration REST = Duration.ofMinutes(10);

    @Inject
    private Statements statements;

    @Inject
    private RuleVersions versions;

    @Inject
    private ProductJudge judge;

    @Inject
    private Clock clock;

    /** Some that are due, in no order, so that two nodes hardly ever take the same. */
    public List<UUID> some(int most) {
        List<UUID> due = new ArrayList<>(statements.list(
                "SELECT id FROM certification_product WHERE judge_due_at <= ? LIMIT " + most,
                row -> row.uuid("id"),
                clock.instant()));
        if (due.size() < most) {
            due.addAll(statements.list(
                    "SELECT id FROM certification_product WHERE judged_under <> ? AND judge_due_at > ? LIMIT "
                            + (most - due.size()),
                    row -> row.uuid("id"),
                    versions.inForceToday(),
                    clock.instant()));
        }
        Collections.shuffle(due);
        return due;
    }

    /** Judges one, unless it is no longer due or another node has it in hand. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void judge(UUID id) {
        Instant now = clock.instant();
        statements
                .find(
                        "SELECT id FROM certification_product WHERE id = ? AND (judge_due_at <= ? OR judged_under <> ?)"
                                + " FOR UPDATE SKIP LOCKED",
                        row -> row.uuid("id"),
                        id,
                        now,
                        versions.inForceToday())
                .ifPresent(judge::judge);
    }

    /** Puts one off that could not be judged, so that it does not keep the others waiting. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void putOff(UUID id) {
        statements.update(
                "UPDATE certification_product SET judge_due_at = ?, judged_under = ? WHERE id = ?",
                clock.instant().plus(REST),
                versions.inForceToday(),
                id);
    }
}
