package kr.ansim.certification.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.EvidenceDetails;
import kr.ansim.certification.EvidenceSummary;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Texts;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The answers that changed something, as they came. Each number has a chain for each source: the hash of a row covers the
 * row's own content and the hash before it, so that none can be changed, taken out or put in between without a trace. Who
 * could write the whole chain anew is stopped by the audit trail, which notes each hash. An institute's answer in which
 * companies were masked is right as long as the audit trail vouches for what is left of it.
 */
@ApplicationScoped
public class EvidenceChain {

    @Inject
    private Statements statements;

    @Inject
    private AuditTrail trail;

    public EvidenceChain() {}

    EvidenceChain(Statements statements, AuditTrail trail) {
        this.statements = statements;
        this.trail = trail;
    }

    /** Adds an answer to the chain of a reading whose row is locked. */
    EvidenceLink add(Reading reading, String number, Conclusion conclusion) {
        RawAnswer raw = conclusion.raw();
        EvidenceLink before = reading.evidence() == null ? EvidenceLink.NONE : last(reading.id());
        EvidenceLink link = EvidenceLink.after(before, number, conclusion);
        byte @Nullable [] masked = conclusion.masked();
        byte @Nullable [] maskedHash = masked == null ? null : Digests.hash(masked);
        statements.update(
                "INSERT INTO certification_evidence (id, reading_id, position, number, source, request,"
                        + " transaction_no, http_status, content_type, received_at, said, state, body, body_hash, chain,"
                        + " names_kept, masked_hash, masked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?)",
                link.id(),
                reading.id(),
                link.position(),
                number,
                raw.source(),
                Texts.cut(raw.request(), EvidenceLink.LONGEST_REQUEST),
                Texts.cut(raw.transaction(), 40),
                raw.status(),
                Texts.cut(raw.contentType(), 100),
                link.receivedAt(),
                conclusion.said(),
                conclusion.state(),
                compressed(masked == null ? raw.body() : masked),
                link.bodyHash(),
                link.chain(),
                maskedHash,
                masked == null ? null : link.receivedAt());
        if (conclusion.facts() != null) {
            names(link.id(), number, raw.source(), AnswerMask.Named.in(conclusion.facts()));
        }
        if (maskedHash != null) {
            trail.record(EvidenceMasking.entry(number, link.id(), maskedHash));
        }
        return link;
    }

    /** Keeps whom an answer names, so that it is found when their consent ends. */
    void names(UUID evidence, String number, CertificationSource source, AnswerMask.Named named) {
        statements.batch(
                "INSERT INTO certification_named_company (evidence_id, company_number, source, number)"
                        + " VALUES (?, ?, ?, ?)",
                named.numbers().stream()
                        .map(company -> new Object[] {evidence, company, source, number})
                        .toList());
    }

    /** The answers that changed something of these numbers, the newest first; an institute that never knew one is left out. */
    public List<EvidenceSummary> of(List<String> numbers, int most) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return statements.list(
                "SELECT id, number, source, received_at, said, state FROM certification_evidence WHERE number IN ("
                        + Statements.marks(numbers.size())
                        + ") AND (said = 'FOUND' OR source = 'SAFETY_KOREA' OR position > 1) ORDER BY received_at DESC, position DESC LIMIT "
                        + most,
                EvidenceChain::summary,
                numbers.toArray());
    }

    public Optional<EvidenceDetails> find(UUID id) {
        return statements
                .find(
                        "SELECT * FROM certification_evidence WHERE id = ?",
                        row -> new Kept(
                                row.uuid("reading_id"),
                                link(row),
                                details(row),
                                row.bytes("body"),
                                row.bytesOrNull("masked_hash")),
                        id)
                .map(this::proven);
    }

    private EvidenceDetails proven(Kept kept) {
        byte[] body = expanded(kept.body());
        byte[] bodyHash = kept.link().bodyHash();
        Optional<EvidenceLink> before = at(kept.reading(), kept.link().position() - 1);
        EvidenceDetails told = kept.details();
        byte[] chain = EvidenceLink.chain(
                before.orElse(EvidenceLink.NONE),
                told.summary().number(),
                told.summary().source().name(),
                told.summary().found() ? Conclusion.FOUND : Conclusion.NOT_FOUND,
                told.summary().state().map(Enum::name).orElse(""),
                told.summary().receivedAt(),
                told.request(),
                bodyHash);
        return new EvidenceDetails(
                told.summary(),
                told.request(),
                told.transaction(),
                told.status(),
                new String(body, StandardCharsets.UTF_8),
                told.bodyHash(),
                Arrays.equals(chain, kept.link().chain()) && isRight(Digests.hash(body), kept),
                told.maskedAt(),
                before.map(EvidenceLink::id));
    }

    private boolean isRight(byte[] hash, Kept kept) {
        EvidenceSummary told = kept.details().summary();
        byte @Nullable [] masked = kept.maskedHash();
        return masked == null
                ? Arrays.equals(hash, kept.link().bodyHash())
                : told.source().isInstitute()
                        && Arrays.equals(hash, masked)
                        && trail.vouchesFor(EvidenceMasking.entry(told.number(), told.id(), hash));
    }

    private Optional<EvidenceLink> at(UUID reading, int position) {
        return statements.find(
                "SELECT id, position, received_at, body_hash, chain FROM certification_evidence"
                        + " WHERE reading_id = ? AND position = ?",
                EvidenceChain::link,
                reading,
                position);
    }

    private static EvidenceSummary summary(Row row) throws SQLException {
        return new EvidenceSummary(
                row.uuid("id"),
                row.string("number"),
                CertificationSource.valueOf(row.string("source")),
                row.instant("received_at"),
                row.string("said").equals(Conclusion.FOUND),
                Optional.ofNullable(row.stringOrNull("state")).map(CertificateState::valueOf));
    }

    private static EvidenceDetails details(Row row) throws SQLException {
        return new EvidenceDetails(
                summary(row),
                row.string("request"),
                row.string("transaction_no"),
                row.integer("http_status"),
                "",
                HexFormat.of().formatHex(row.bytes("body_hash")),
                false,
                Optional.ofNullable(row.instantOrNull("masked_at")),
                Optional.empty());
    }

    private static EvidenceLink link(Row row) throws SQLException {
        return new EvidenceLink(
                row.uuid("id"),
                row.integer("position"),
                row.instant("received_at"),
                row.bytes("body_hash"),
                row.bytes("chain"));
    }

    private EvidenceLink last(UUID reading) {
        return statements
                .find(
                        "SELECT id, position, received_at, body_hash, chain FROM certification_evidence"
                                + " WHERE reading_id = ? ORDER BY position DESC LIMIT 1",
                        EvidenceChain::link,
                        reading)
                .orElse(EvidenceLink.NONE);
    }

    static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] expanded(byte[] compressed) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return zip.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // bytes on their way from the table
    private record Kept(
            UUID reading, EvidenceLink link, EvidenceDetails details, byte[] body, byte @Nullable [] maskedHash) {}
}
