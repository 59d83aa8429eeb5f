package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.EvidenceDetails;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Tables;
import kr.ansim.certification.Trail;
import kr.ansim.certification.port.AnswerMask;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is masked names nobody, and is still known from what somebody made of it. */
class EvidenceMaskingTest {

    private static final String NUMBER = "CB061R2170-3018";
    private static final String OTHER = "CB061R2170-3019";

    private final MovableClock clock = new MovableClock();
    private final Statements statements = Tables.make();
    private final EvidenceChain chain = new EvidenceChain(statements);
    private final EvidenceMasking masking = new EvidenceMasking();

    @BeforeEach
    void open() {
        Fields.with(masking, "statements", statements);
        Fields.with(masking, "masks", instance(answer -> "{\"maker_nm\":\"**\"}".getBytes(StandardCharsets.UTF_8)));
        Fields.with(masking, "trail", new Trail());
        Fields.with(masking, "clock", clock);
    }

    @Test
    void an_answer_is_masked_and_its_chain_stays_whole() {
        UUID reading = UUID.randomUUID();
        UUID first = received(reading, NUMBER, CertificationSource.KTC, null);
        UUID second = received(reading, NUMBER, CertificationSource.KTC, first);
        EvidenceDetails before = find(second);
        masking.mask(CertificationSource.KTC, List.of(NUMBER));
        for (UUID masked : List.of(first, second)) {
            assertThat(find(masked).body()).isEqualTo("{\"maker_nm\":\"**\"}");
            assertThat(find(masked).maskedAt()).contains(clock.instant());
            assertThat(find(masked).intact()).isTrue();
        }
        assertThat(find(second).bodyHash()).isEqualTo(before.bodyHash());
        UUID third = received(reading, NUMBER, CertificationSource.KTC, second);
        assertThat(find(third).intact()).isTrue();
        assertThat(find(third).maskedAt()).isEmpty();
    }

    @Test
    void only_the_institute_whose_consent_ended_is_masked_and_only_for_these_numbers() {
        UUID register = received(UUID.randomUUID(), NUMBER, CertificationSource.SAFETY_KOREA, null);
        UUID other = received(UUID.randomUUID(), OTHER, CertificationSource.KTC, null);
        masking.mask(CertificationSource.KTC, List.of(NUMBER));
        assertThat(find(register).body()).contains("한빛");
        assertThat(find(other).body()).contains("한빛");
    }

    @Test
    void what_is_masked_cannot_be_changed_unseen() {
        UUID id = received(UUID.randomUUID(), NUMBER, CertificationSource.KTC, null);
        masking.mask(CertificationSource.KTC, List.of(NUMBER));
        statements.update(
                "UPDATE certification_evidence SET body = ? WHERE id = ?",
                EvidenceChain.compressed("{\"cert_stt_cd\":\"17\"}".getBytes(StandardCharsets.UTF_8)),
                id);
        assertThat(find(id).intact()).isFalse();
    }

    private EvidenceDetails find(UUID id) {
        return chain.find(id).orElseThrow();
    }

    private UUID received(UUID reading, String number, CertificationSource source, @Nullable UUID before) {
        RawAnswer raw = new RawAnswer(
                source,
                "GET /v1/tic/certificates/" + number,
                "",
                200,
                "application/json",
                Instant.parse("2026-11-26T01:02:03Z"),
                ("{\"maker_nm\":\"한빛\",\"after\":\"" + before + "\"}").getBytes(StandardCharsets.UTF_8));
        return chain.add(
                        new Reading(reading, Conclusion.FOUND, CertificateState.VALID, null, before, null, null, null),
                        number,
                        new Conclusion(Conclusion.FOUND, CertificateState.VALID, "17", "", null, raw))
                .id();
    }

    @SuppressWarnings("unchecked")
    private static Instance<AnswerMask> instance(AnswerMask mask) {
        return (Instance<AnswerMask>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> mask);
    }
}
