package kr.ansim.certification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.ConsentEntry;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.received.ReceivedCertificates;
import kr.ansim.certification.received.ReceivedReports;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Outbox;

/** Writes down acts of consent, in one transaction with everything that follows: who is told, what ends and what is masked. */
@ApplicationScoped
public class ConsentLedger {

    static final String TOPIC = "institute-consent";

    /** How long before its last day the owners are told that a consent ends. */
    static final int NOTICE_DAYS = 30;

    @Inject
    private Consents consents;

    @Inject
    private HolderCompanies companies;

    @Inject
    private ReceivedCertificates certificates;

    @Inject
    private ReceivedReports reports;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A consent given now. @throws kr.ansim.kernel.RuleBroken {@code CONSENT_END_WRONG} */
    public Standing given(boolean disclosure, LocalDate endsOn) {
        return Standing.given(disclosure, endsOn, today());
    }

    /** @throws kr.ansim.kernel.RuleBroken {@code CONSENT_NOT_GIVEN}; then nothing is changed */
    public void change(
            UUID company, Collection<CertificationSource> institutes, Standing next, String terms, String by) {
        HolderCompany whose = companies.find(company).orElseThrow();
        // always in the same order, so that two who change several do not wait for each other
        institutes.stream().sorted().forEach(institute -> change(whose, institute, next, terms, by));
    }

    private void change(HolderCompany whose, CertificationSource institute, Standing next, String terms, String by) {
        UUID company = whose.id();
        Consents.Locked consent = consents.locked(company, institute);
        Standing before = consent.standing();
        Instant now = clock.instant();
        ConsentEntry act = new ConsentEntry(
                institute,
                before.then(next).state(),
                next.opensCertificates(),
                next.disclosure(),
                terms,
                Optional.ofNullable(next.endsOn()),
                by,
                now);
        boolean noticed = act.endsOn()
                .filter(day -> !day.isAfter(today().plusDays(NOTICE_DAYS)))
                .isPresent();
        UUID id = consents.act(consent, act, whose, noticed);
        tell(key(company, institute), id);
        trail.record(AuditEntry.of("consent." + act.act().name().toLowerCase(Locale.ROOT), "consent", consent.id())
                .detail("company", company)
                .detail("institute", institute)
                .detail("disclosure", act.disclosure())
                .detail("terms", terms)
                .detail("until", act.endsOn().map(LocalDate::toString).orElse("")));
        if (!next.opensReports()) {
            reports.mask(company, institute);
        }
        if (!next.opensCertificates()) {
            certificates.mask(company, whose.registrationNumber().digits(), institute);
        }
    }

    /** Acts of one consent are told one after the other. */
    static String key(UUID company, CertificationSource institute) {
        return company + "/" + institute;
    }

    void tell(String key, UUID act) {
        outbox.put(
                TOPIC,
                key,
                Json.createObjectBuilder().add("act", act.toString()).build().toString());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }
}
