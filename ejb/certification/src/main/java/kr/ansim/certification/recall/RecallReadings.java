package kr.ansim.certification.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ListReceipt;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Every reading of a list: when it began, how it ended, and what proves it. */
@ApplicationScoped
public class RecallReadings {

    private static final String COMPLETE = "COMPLETE";
    private static final int LONGEST_REQUEST = 500;
    private static final int LONGEST_CODE = 40;

    @Inject
    private Statements statements;

    /** What was asked for. */
    enum Scope {
        ALL,
        /** What was published of late. */
        RECENT
    }

    UUID begin(RecallOrigin origin, Scope scope, Instant now) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO certification_recall_reading (id, origin, asked_for, began_at) VALUES (?, ?, ?, ?)",
                id,
                origin,
                scope,
                now);
        return id;
    }

    void end(UUID id, ListAnswer answer, Intake intake, Instant now) {
        statements.update(
                "UPDATE certification_recall_reading SET ended_at = ?, outcome = ?, told = ?, entries = ?, new_ones = ?,"
                        + " changed = ? WHERE id = ?",
                now,
                outcome(answer),
                answer instanceof ListAnswer.Broken broken
                        ? Texts.cut(broken.why().told(), LONGEST_CODE)
                        : "",
                (int) entries(answer),
                intake.added(),
                intake.changed(),
                id);
        if (answer instanceof ListAnswer.Complete complete) {
            complete.receipt().ifPresent(receipt -> prove(id, receipt));
        }
    }

    private void prove(UUID id, ListReceipt receipt) {
        statements.update(
                "UPDATE certification_recall_reading SET request = ?, received_at = ?, answer_hash = ? WHERE id = ?",
                Texts.cut(receipt.request(), LONGEST_REQUEST),
                receipt.receivedAt(),
                HexFormat.of().parseHex(receipt.hash()),
                id);
    }

    private static String outcome(ListAnswer answer) {
        return answer instanceof ListAnswer.Broken broken
                ? broken.why().reason().name()
                : COMPLETE;
    }

    static boolean isConfigured(ListAnswer answer) {
        return !(answer instanceof ListAnswer.Broken broken)
                || broken.why().reason() != Unavailability.Reason.NOT_CONFIGURED;
    }

    private static long entries(ListAnswer answer) {
        if (answer instanceof ListAnswer.Complete complete) {
            return complete.entries();
        }
        return answer instanceof ListAnswer.Broken broken ? broken.entries() : 0;
    }

    /** When the last list began that came to its end. */
    Optional<Instant> lastComplete(RecallOrigin origin, @Nullable Scope scope) {
        return statements.find(
                "SELECT began_at FROM certification_recall_reading WHERE origin = ? AND asked_for IN (?, ?)"
                        + " AND outcome = 'COMPLETE' ORDER BY began_at DESC LIMIT 1",
                row -> row.instant("began_at"),
                origin,
                scope == null ? Scope.ALL : scope,
                scope == null ? Scope.RECENT : scope);
    }

    /** When the last list began, if it did not come to its end. */
    Optional<Instant> lastBroken(RecallOrigin origin) {
        return statements
                .find(
                        "SELECT began_at, outcome FROM certification_recall_reading WHERE origin = ?"
                                + " ORDER BY began_at DESC LIMIT 1",
                        row -> COMPLETE.equals(row.stringOrNull("outcome"))
                                ? Optional.<Instant>empty()
                                : Optional.of(row.instant("began_at")),
                        origin)
                .flatMap(broken -> broken);
    }
}
