package kr.ansim.certification.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificateChanged;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.EvidenceDetails;
import kr.ansim.certification.FactsMask;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Heard;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.certification.certificate.AnswerBook;
import kr.ansim.certification.certificate.AnswerStands;
import kr.ansim.certification.certificate.EndedConsents;
import kr.ansim.certification.certificate.EvidenceChain;
import kr.ansim.certification.certificate.EvidenceMasking;
import kr.ansim.certification.certificate.Readings;
import kr.ansim.certification.certificate.WordBook;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.received.ReceivedCertificates;
import kr.ansim.certification.received.ReceivedReports;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once a company's consent has ended, nothing that its institute has answered or will answer names it here. */
class WithdrawalTest {

    private static final CertificationSource KTC = CertificationSource.KTC;
    private static final String NUMBER = "CB061R2170-3018";
    private static final Company OURS = new Company("한빛전자", "1208147521", "대한민국");
    private static final Company THEIRS = new Company("예시무역", "2148639239", "중국");
    private static final Company ABROAD = new Company("Shenzhen Example", "", "중국");
    private static final Map<UUID, Company> PARTNERS = Map.of(new UUID(0, 1), OURS, new UUID(0, 2), THEIRS);

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final Trail trail = new Trail();
    private final Heard<CertificateChanged> changed = new Heard<>();
    private final Readings readings = Fields.with(new Readings(), "statements", statements);
    private final EndedConsents ended = Fields.with(new EndedConsents(), "statements", statements);
    private final EvidenceMasking masking = new EvidenceMasking();
    private final EvidenceChain chain = new EvidenceChain();
    private final AnswerBook book = new AnswerBook();
    private final ReceivedCertificates received = new ReceivedCertificates();
    private final ConsentLedger ledger = new ConsentLedger();
    private final Leftovers leftovers = new Leftovers();

    @BeforeEach
    void open() {
        HolderCompanies companies = new Partners();
        for (Object bean : List.of(masking, chain, book, received, leftovers)) {
            Fields.with(bean, "statements", statements);
        }
        for (Object bean : List.of(masking, book, received, ledger)) {
            Fields.with(bean, "clock", clock);
        }
        for (Object bean : List.of(masking, chain, book, ledger)) {
            Fields.with(bean, "trail", trail);
        }
        Fields.with(masking, "readings", readings);
        Fields.with(masking, "ended", ended);
        Fields.with(masking, "evidence", chain);
        Fields.with(masking, "masks", FactsMask.there());
        Fields.with(book, "readings", readings);
        Fields.with(book, "words", Fields.with(new WordBook(), "statements", statements));
        Fields.with(book, "evidence", chain);
        Fields.with(book, "masking", masking);
        Fields.with(book, "changed", changed);
        Fields.with(book, "stands", new Heard<AnswerStands>());
        Fields.with(received, "evidence", masking);
        Fields.with(received, "reader", new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));
        Fields.with(ledger, "consents", Fields.with(new Consents(), "statements", statements));
        Fields.with(ledger, "companies", companies);
        Fields.with(ledger, "certificates", received);
        ReceivedReports reports = Fields.with(new ReceivedReports(), "statements", statements);
        Fields.with(ledger, "reports", Fields.with(reports, "clock", clock));
        Fields.with(ledger, "outbox", new SilentOutbox());
        Fields.with(leftovers, "companies", companies);
        Fields.with(leftovers, "ended", ended);
        Fields.with(leftovers, "evidence", masking);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_institute_that_does_not_know_yet_tells_nothing_new_and_nobody_is_named(boolean withdrawn) {
        give(OURS);
        answer(OURS, Company.NONE);
        act(OURS, withdrawn ? Standing.WITHDRAWN : Standing.ENDED);
        assertNamesNobody();
        trail.take();
        answer(OURS, Company.NONE);
        assertNamesNobody();
        assertThat(evidence()).hasSize(1);
        assertThat(trail.take()).isEmpty();
        assertThat(changed.take()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void what_has_changed_meanwhile_is_kept_with_the_company_masked_from_the_beginning() {
        give(OURS);
        act(OURS, Standing.WITHDRAWN);
        byte[] came = answer(OURS, Company.NONE);
        assertNamesNobody();
        EvidenceDetails kept = evidence().get(0);
        assertThat(kept.maskedAt()).isPresent();
        assertThat(kept.bodyHash()).isEqualTo(HexFormat.of().formatHex(Digests.hash(came)));
        assertThat(trail.take()).endsWith("certificate.masked", "certificate.changed");
    }

    @Test
    void the_institutes_own_masking_is_nothing_new() {
        give(OURS);
        answer(OURS, ABROAD);
        act(OURS, Standing.WITHDRAWN);
        trail.take();
        note(SomeFacts.of(NUMBER, OURS, ABROAD).masked());
        assertThat(evidence()).hasSize(1);
        assertThat(trail.take()).isEmpty();
    }

    @Test
    void a_number_is_masked_though_no_collection_has_delivered_it() {
        give(OURS);
        answer(ABROAD, OURS);
        act(OURS, Standing.WITHDRAWN);
        assertNamesNobody();
    }

    @Test
    void an_answer_that_was_being_noted_during_the_withdrawal_is_masked_soon() {
        give(OURS);
        answer(OURS, Company.NONE);
        statements.update("UPDATE certification_consent SET state = 'WITHDRAWN'");
        assertThat(named()).contains("한빛");
        see();
        assertNamesNobody();
    }

    @Test
    void what_was_stored_before_we_kept_whom_answers_name_is_masked_too_and_once() {
        give(OURS);
        answer(OURS, Company.NONE);
        statements.update("UPDATE certification_evidence SET names_kept = NULL");
        statements.update("DELETE FROM certification_named_company");
        statements.update("UPDATE certification_consent SET state = 'ENDED', company_number = NULL");
        trail.take();
        see();
        assertNamesNobody();
        assertThat(trail.take()).containsExactly("certificate.masked");
        see();
        assertThat(trail.take()).isEmpty();
    }

    @Test
    void the_other_company_stays_in_what_is_stored_and_in_what_still_comes() {
        give(OURS);
        give(THEIRS);
        answer(OURS, THEIRS);
        act(OURS, Standing.WITHDRAWN);
        assertThat(named()).contains("예시무역").doesNotContain("한빛");
        answer(OURS, THEIRS);
        assertThat(evidence()).hasSize(1);
        act(THEIRS, Standing.WITHDRAWN);
        assertThat(named()).doesNotContain("예시무역", "한빛");
    }

    @Test
    void who_never_gave_consent_to_us_or_gave_it_anew_is_named() {
        answer(OURS, THEIRS);
        see();
        assertThat(named()).contains("한빛", "예시무역");
        give(OURS);
        act(OURS, Standing.WITHDRAWN);
        give(OURS);
        answer(OURS, THEIRS);
        assertThat(evidence()).hasSize(2);
        assertThat(named()).contains("한빛");
    }

    @Test
    void what_another_institute_answers_is_opened_by_another_consent() {
        give(OURS);
        answer(OURS, Company.NONE);
        ledger.change(id(OURS), List.of(CertificationSource.KCL), Standing.given(false, day(9), day(0)), "", "owner");
        ledger.change(id(OURS), List.of(CertificationSource.KCL), Standing.WITHDRAWN, "", "owner");
        see();
        assertThat(named()).contains("한빛");
    }

    /** By another number than it consented with, nothing is collected. */
    @Test
    void a_consent_from_before_numbers_were_kept_gets_the_companys_and_the_others_keep_theirs() {
        give(OURS);
        ledger.change(id(OURS), List.of(CertificationSource.KCL), Standing.given(false, day(9), day(0)), "", "owner");
        statements.update("UPDATE certification_consent SET company_number = NULL WHERE institute = 'KTC'");
        statements.update("UPDATE certification_consent SET company_number = '2208162517' WHERE institute = 'KCL'");
        leftovers.identify();
        assertThat(statements.list(
                        "SELECT company_number FROM certification_consent ORDER BY institute DESC",
                        row -> row.string("company_number")))
                .containsExactly(OURS.registrationNumber(), "2208162517");
    }

    private void give(Company company) {
        act(company, Standing.given(false, day(9), day(0)));
    }

    private void act(Company company, Standing next) {
        ledger.change(id(company), List.of(KTC), next, "", "owner");
    }

    private LocalDate day(int ahead) {
        return ledger.today().plusDays(ahead);
    }

    private void see() {
        leftovers.identify();
        leftovers.left().forEach(leftovers::mask);
        assertThat(leftovers.left()).isEmpty();
    }

    private byte[] answer(Company maker, Company importer) {
        return note(SomeFacts.of(NUMBER, maker, importer));
    }

    private byte[] note(CertificateFacts facts) {
        byte[] body = FactsMask.answer(facts);
        Instant now = clock.instant();
        RawAnswer raw =
                new RawAnswer(KTC, "GET /v1/tic/certificates/" + NUMBER, "", 200, "application/json", now, body);
        book.note(
                NUMBER,
                KTC,
                new SourceAnswer.Found(facts, raw),
                Duration.ofMillis(5),
                () -> now.plus(Duration.ofDays(1)));
        return body;
    }

    private List<EvidenceDetails> evidence() {
        return chain.of(List.of(NUMBER), 9).stream()
                .map(summary -> chain.find(summary.id()).orElseThrow())
                .toList();
    }

    private void assertNamesNobody() {
        assertThat(named()).doesNotContain("한빛", OURS.registrationNumber(), "Shenzhen");
    }

    /** All that is stored of the number; every answer of it is right. */
    private String named() {
        StringBuilder all = new StringBuilder(readings.of(List.of(NUMBER)).toString());
        evidence().forEach(kept -> {
            assertThat(kept.intact()).isTrue();
            all.append(kept.body());
        });
        statements
                .list("SELECT company_number FROM certification_named_company", row -> row.string("company_number"))
                .forEach(all::append);
        return all.toString();
    }

    private static UUID id(Company company) {
        return PARTNERS.entrySet().stream()
                .filter(partner -> partner.getValue().equals(company))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static final class Partners implements HolderCompanies {
        @Override
        public Optional<HolderCompany> own() {
            return Optional.empty();
        }

        @Override
        public Optional<HolderCompany> find(UUID id) {
            return Optional.ofNullable(PARTNERS.get(id))
                    .map(company -> new HolderCompany(
                            id,
                            company.name(),
                            new BusinessNumber(company.registrationNumber()),
                            true,
                            "",
                            "",
                            List.of(),
                            List.of()));
        }

        @Override
        public Optional<HolderCompany> withNumber(String registrationNumber) {
            return Optional.empty();
        }
    }

    private static final class SilentOutbox extends Outbox {
        @Override
        public void put(String topic, String key, String json) {}
    }
}
