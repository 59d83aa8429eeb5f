package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;

/**
 * Masks companies in what institutes answered, once the consent has ended that opened it, and in what they go on answering.
 * The hash of what came stays in the chain; that of what is left goes into the audit trail, which alone vouches for it.
 */
@ApplicationScoped
public class EvidenceMasking {

    @Inject
    private Statements statements;

    @Inject
    private Readings readings;

    @Inject
    private EvidenceChain evidence;

    @Inject
    private EndedConsents ended;

    @Inject
    private Instance<AnswerMask> masks;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the table
    private record Stored(UUID id, byte[] body) {

        byte[] answer() {
            return EvidenceChain.expanded(body);
        }
    }

    private record Unread(Stored stored, String number, CertificationSource source) {}

    /** What may be kept of an answer that has just come. */
    Conclusion kept(SourceAnswer.Found found, CertificateState state) {
        Set<String> gone = ended.among(found.facts());
        return gone.isEmpty()
                ? Conclusion.of(found, state)
                : new Conclusion(
                        Conclusion.FOUND,
                        state,
                        found.facts().masked(gone),
                        found.raw(),
                        masked(found.raw().body(), gone));
    }

    /** The numbers about which answers are stored that name a company. */
    public List<String> naming(CertificationSource institute, String company) {
        return statements.list(
                "SELECT DISTINCT number FROM certification_named_company WHERE company_number = ? AND source = ?",
                row -> row.string("number"),
                company,
                institute);
    }

    /** Masks a company in all of an institute's answers about these numbers. @param company its number */
    public void mask(CertificationSource institute, String company, Collection<String> numbers) {
        readings.mask(institute, company, numbers);
        for (String number : numbers) {
            statements
                    .list(
                            "SELECT id, body FROM certification_evidence WHERE number = ? AND source = ? AND said = ?"
                                    + " ORDER BY id",
                            row -> new Stored(row.uuid("id"), row.bytes("body")),
                            number,
                            institute,
                            Conclusion.FOUND)
                    .forEach(stored -> mask(number, company, stored));
        }
    }

    private void mask(String number, String company, Stored stored) {
        byte[] answer = stored.answer();
        byte[] left = masked(answer, Set.of(company));
        if (!Arrays.equals(left, answer)) {
            byte[] hash = Digests.hash(left);
            statements.update(
                    "UPDATE certification_evidence SET body = ?, masked_hash = ?, masked_at = ? WHERE id = ?",
                    EvidenceChain.compressed(left),
                    hash,
                    clock.instant(),
                    stored.id());
            trail.record(entry(number, stored.id(), hash));
        }
        statements.update(
                "DELETE FROM certification_named_company WHERE evidence_id = ? AND company_number = ?",
                stored.id(),
                company);
    }

    /** Looks whom answers name that were stored before that was kept; as long as no institute can be asked, nobody can tell. */
    public void lookThrough(int most) {
        if (masks.isUnsatisfied()) {
            return;
        }
        statements
                .list(
                        "SELECT id, number, source, body FROM certification_evidence WHERE names_kept IS NULL LIMIT "
                                + most,
                        row -> new Unread(
                                new Stored(row.uuid("id"), row.bytes("body")),
                                row.string("number"),
                                CertificationSource.valueOf(row.string("source"))))
                .forEach(this::lookThrough);
    }

    private void lookThrough(Unread one) {
        UUID id = one.stored().id();
        evidence.names(
                id, one.number(), one.source(), masks.get().named(one.stored().answer()));
        statements.update("UPDATE certification_evidence SET names_kept = TRUE WHERE id = ?", id);
    }

    private byte[] masked(byte[] body, Set<String> companies) {
        return masks.isUnsatisfied() ? AnswerMask.blank(body) : masks.get().masked(body, companies);
    }

    /** What the audit trail tells of a masking. @param hash of what is left */
    static AuditEntry entry(String number, UUID evidence, byte[] hash) {
        return AuditEntry.of("certificate.masked", "certificate", number)
                .detail("evidence", evidence)
                .detail("hash", HexFormat.of().formatHex(hash));
    }
}
