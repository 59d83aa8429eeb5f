package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.EvidenceDetails;
import kr.ansim.certification.FactsMask;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is masked names nobody, and is still known from what somebody made of it. */
class EvidenceMaskingTest {

    private static final String NUMBER = "CB061R2170-3018";
    private static final String OTHER = "CB061R2170-3019";
    private static final Company MAKER = new Company("한빛전자", "1208147521", "대한민국");
    private static final Company IMPORTER = new Company("예시무역", "2148639239", "대한민국");

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final Trail trail = new Trail();
    private final EvidenceChain chain = new EvidenceChain(statements, trail);
    private final EvidenceMasking masking = new EvidenceMasking();

    @BeforeEach
    void open() {
        Fields.with(masking, "statements", statements);
        Fields.with(masking, "readings", new Readings(statements));
        Fields.with(masking, "evidence", chain);
        Fields.with(masking, "masks", FactsMask.there());
        Fields.with(masking, "trail", trail);
        Fields.with(masking, "clock", clock);
    }

    @Test
    void an_answer_is_masked_and_its_chain_stays_whole() {
        UUID reading = UUID.randomUUID();
        UUID first = received(reading, NUMBER, CertificationSource.KTC, null);
        UUID second = received(reading, NUMBER, CertificationSource.KTC, first);
        EvidenceDetails before = find(second);
        mask(MAKER);
        for (UUID masked : List.of(first, second)) {
            assertThat(find(masked).body()).contains("****").doesNotContain("한빛", MAKER.registrationNumber());
            assertThat(find(masked).maskedAt()).contains(clock.instant());
            assertThat(find(masked).intact()).isTrue();
        }
        assertThat(find(second).bodyHash()).isEqualTo(before.bodyHash());
        UUID third = received(reading, NUMBER, CertificationSource.KTC, second);
        assertThat(find(third).intact()).isTrue();
        assertThat(find(third).maskedAt()).isEmpty();
    }

    @Test
    void another_company_stays_until_its_own_consent_ends() {
        UUID id = received(UUID.randomUUID(), NUMBER, CertificationSource.KTC, null);
        mask(MAKER);
        assertThat(find(id).body()).contains("예시무역", IMPORTER.registrationNumber());
        mask(IMPORTER);
        assertThat(find(id).body()).doesNotContain("예시무역", IMPORTER.registrationNumber());
        assertThat(find(id).intact()).isTrue();
    }

    @Test
    void what_is_masked_is_masked_once() {
        UUID id = received(UUID.randomUUID(), NUMBER, CertificationSource.KTC, null);
        mask(MAKER);
        EvidenceDetails masked = find(id);
        assertThat(trail.take()).containsExactly("certificate.masked");
        mask(MAKER);
        assertThat(trail.take()).isEmpty();
        assertThat(find(id)).isEqualTo(masked);
    }

    @Test
    void only_the_institute_whose_consent_ended_is_masked_and_only_for_these_numbers() {
        UUID register = received(UUID.randomUUID(), NUMBER, CertificationSource.SAFETY_KOREA, null);
        UUID other = received(UUID.randomUUID(), OTHER, CertificationSource.KTC, null);
        mask(MAKER);
        assertThat(find(register).body()).contains("한빛");
        assertThat(find(other).body()).contains("한빛");
    }

    @Test
    void nothing_of_an_answer_is_left_where_nobody_can_tell_companies_from_the_rest() {
        UUID id = received(UUID.randomUUID(), NUMBER, CertificationSource.KTC, null);
        Fields.with(masking, "masks", FactsMask.missing());
        masking.lookThrough(9);
        mask(MAKER);
        assertThat(find(id).body()).matches("\\*+");
        assertThat(find(id).intact()).isTrue();
    }

    @Test
    void what_is_masked_cannot_be_changed_unseen() {
        UUID id = received(UUID.randomUUID(), NUMBER, CertificationSource.KTC, null);
        mask(MAKER);
        statements.update(
                "UPDATE certification_evidence SET body = ? WHERE id = ?", EvidenceChain.compressed(forged()), id);
        assertThat(find(id).intact()).isFalse();
        statements.update("UPDATE certification_evidence SET masked_hash = ? WHERE id = ?", Digests.hash(forged()), id);
        assertThat(find(id).intact()).isFalse();
    }

    @Test
    void nothing_becomes_right_by_calling_it_masked() {
        for (CertificationSource source : List.of(CertificationSource.KTC, CertificationSource.SAFETY_KOREA)) {
            UUID id = received(UUID.randomUUID(), NUMBER, source, null);
            statements.update(
                    "UPDATE certification_evidence SET body = ?, masked_hash = ?, masked_at = ? WHERE id = ?",
                    EvidenceChain.compressed(forged()),
                    Digests.hash(forged()),
                    clock.instant(),
                    id);
            assertThat(find(id).intact()).isFalse();
        }
    }

    @Test
    void an_answer_of_the_register_is_never_masked_whoever_says_so() {
        UUID id = received(UUID.randomUUID(), NUMBER, CertificationSource.SAFETY_KOREA, null);
        trail.record(EvidenceMasking.entry(NUMBER, id, Digests.hash(forged())));
        statements.update(
                "UPDATE certification_evidence SET body = ?, masked_hash = ?, masked_at = ? WHERE id = ?",
                EvidenceChain.compressed(forged()),
                Digests.hash(forged()),
                clock.instant(),
                id);
        assertThat(find(id).intact()).isFalse();
    }

    private static byte[] forged() {
        return "{\"cert_stt_cd\":\"17\"}".getBytes(StandardCharsets.UTF_8);
    }

    private void mask(Company company) {
        masking.mask(CertificationSource.KTC, company.registrationNumber(), List.of(NUMBER));
    }

    private EvidenceDetails find(UUID id) {
        return chain.find(id).orElseThrow();
    }

    private UUID received(UUID reading, String number, CertificationSource source, @Nullable UUID before) {
        CertificateFacts facts = SomeFacts.of(number, MAKER, IMPORTER);
        RawAnswer raw = new RawAnswer(
                source,
                "GET /v1/tic/certificates/" + number,
                "",
                200,
                "application/json",
                Instant.parse("2026-11-26T01:02:03Z"),
                FactsMask.answer(facts));
        return chain.add(
                        new Reading(reading, Conclusion.FOUND, CertificateState.VALID, null, before, null, null, null),
                        number,
                        new Conclusion(Conclusion.FOUND, CertificateState.VALID, facts, raw, null))
                .id();
    }
}
