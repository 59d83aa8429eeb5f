package kr.ansim.certification.collection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.certificate.DueReadings;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.received.ReceivedCertificates;
import kr.ansim.certification.received.ReceivedReports;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/**
 * Which consents are to be collected by, and what came. Everything is kept under the lock of its consent, and only while
 * that stands and this node has it: what arrives after a withdrawal, or after another node has begun anew, is thrown away.
 */
@Stateless
@PermitAll
public class CollectionBook {

    /** What the company was told: at most once a week. */
    private static final Duration CYCLE = Duration.ofDays(7);

    /** From one question to the next; when a node dies, another goes on after it. */
    private static final Duration TERM = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Inject
    private Statements statements;

    @Inject
    private ReceivedCertificates certificates;

    @Inject
    private ReceivedReports reports;

    @Inject
    private DueReadings readings;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The consent that is due longest, if its institute knows of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Claimed> claim(CertificationSource institute) {
        Instant now = clock.instant();
        UUID claim = Ids.next();
        Optional<Claimed> due = statements.find(
                "SELECT * FROM certification_consent WHERE institute = ? AND collect_due <= ? AND state = 'GIVEN'"
                        + " AND telling = 'TOLD' AND ends_on >= ? AND (claimed_until IS NULL OR claimed_until < ?)"
                        + " ORDER BY collect_due LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> claimed(row, claim),
                institute,
                now,
                today(),
                now);
        due.ifPresent(consent -> statements.update(
                "UPDATE certification_consent SET claimed_until = ?, claim_id = ? WHERE id = ?",
                now.plus(TERM),
                claim,
                consent.id()));
        return due;
    }

    /** Before each question, so that the claim lasts until it is answered. @throws BrokenOff when the consent no longer stands as it was claimed */
    public void renew(Claimed claimed) {
        lock(claimed);
    }

    /** @throws BrokenOff as above */
    public int keep(Claimed claimed, String companyNumber, List<CertificateFacts> page) {
        lock(claimed);
        List<String> news = new ArrayList<>();
        for (CertificateFacts facts : page) {
            certificates.keep(claimed.company(), companyNumber, facts).ifPresent(news::add);
        }
        // a number that is watched is asked for by itself, which gives the evidence
        readings.hasten(news, clock.instant());
        return news.size();
    }

    /** @throws BrokenOff as above */
    public void keep(Claimed claimed, ReportFacts report) {
        lock(claimed);
        reports.keep(claimed.company(), report);
    }

    /** @param next what to send next time, for each kind of record */
    public void done(Claimed claimed, String nextCertificates, String nextReports, int came) {
        lock(claimed);
        Instant now = clock.instant();
        statements.update(
                "UPDATE certification_consent SET certificates_since = ?, reports_since = ?, collected_at = ?,"
                        + " collect_trouble = NULL, collect_failures = 0, collect_due = ?, claimed_until = NULL WHERE id = ?",
                nextCertificates,
                nextReports,
                now,
                now.plus(CYCLE),
                claimed.id());
        trail.record(AuditEntry.of("consent.collected", "consent", claimed.id())
                .detail("company", claimed.company())
                .detail("institute", claimed.institute())
                .detail("records", came));
    }

    public void failed(Claimed claimed, Unavailability why) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(claimed.failures(), 6));
        statements.update(
                "UPDATE certification_consent SET collect_trouble = ?, collect_failures = collect_failures + 1,"
                        + " collect_due = ?, claimed_until = NULL WHERE id = ? AND act_id = ? AND claim_id = ?",
                why.reason(),
                clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE),
                claimed.id(),
                claimed.act(),
                claimed.claim());
    }

    private void lock(Claimed claimed) {
        boolean stands = statements
                .find(
                        "SELECT id FROM certification_consent WHERE id = ? AND act_id = ? AND claim_id = ?"
                                + " AND state = 'GIVEN' AND ends_on >= ? FOR UPDATE",
                        row -> row.uuid("id"),
                        claimed.id(),
                        claimed.act(),
                        claimed.claim(),
                        today())
                .isPresent();
        if (!stands) {
            throw BrokenOff.claimGone();
        }
        statements.update(
                "UPDATE certification_consent SET claimed_until = ? WHERE id = ?",
                clock.instant().plus(TERM),
                claimed.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    private static Claimed claimed(Row row, UUID claim) throws SQLException {
        return new Claimed(
                row.uuid("id"),
                claim,
                row.uuid("act_id"),
                row.uuid("company_id"),
                Objects.requireNonNullElse(row.stringOrNull("company_number"), ""),
                CertificationSource.valueOf(row.string("institute")),
                row.string("certificates_since"),
                row.string("reports_since"),
                row.bool("disclosure"),
                row.integer("collect_failures"));
    }
}
