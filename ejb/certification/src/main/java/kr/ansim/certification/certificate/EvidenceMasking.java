package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/**
 * Masks the companies in stored answers, once the consent has ended that opened them. The hash of what came stays in the
 * chain; that of what is left goes beside it and into the audit trail, so that a later change of it shows as well.
 */
@ApplicationScoped
public class EvidenceMasking {

    @Inject
    private Statements statements;

    @Inject
    private Instance<AnswerMask> masks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the table
    private record Named(UUID id, byte[] body) {}

    /** Masks all of an institute's answers about these numbers. */
    public void mask(CertificationSource institute, List<String> numbers) {
        for (String number : numbers) {
            statements
                    .list(
                            "SELECT id, body FROM certification_evidence WHERE number = ? AND source = ? AND said = ?"
                                    + " AND masked_at IS NULL ORDER BY id",
                            row -> new Named(row.uuid("id"), row.bytes("body")),
                            number,
                            institute,
                            Conclusion.FOUND)
                    .forEach(named -> mask(number, named));
        }
    }

    private void mask(String number, Named named) {
        byte[] body = masks.get().masked(EvidenceChain.expanded(named.body()));
        byte[] hash = Digests.hash(body);
        statements.update(
                "UPDATE certification_evidence SET body = ?, masked_hash = ?, masked_at = ? WHERE id = ?",
                EvidenceChain.compressed(body),
                hash,
                clock.instant(),
                named.id());
        trail.record(AuditEntry.of("certificate.masked", "certificate", number)
                .detail("evidence", named.id())
                .detail("hash", HexFormat.of().formatHex(hash)));
    }
}
