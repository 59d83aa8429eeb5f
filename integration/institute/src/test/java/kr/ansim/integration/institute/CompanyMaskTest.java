package kr.ansim.integration.institute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.AnswerMask.Named;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.kernel.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyMaskTest {

    private static final String OURS = "1208147521";
    private static final String THEIRS = "2148639239";

    private final CompanyMask mask = new CompanyMask();

    private String masked(String answer) {
        return new String(mask.masked(bytes(answer), Set.of(OURS)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String answer) {
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void hides_all_that_may_tell_of_a_company_and_nothing_else() {
        assertThat(masked("{\"cert_no\":\"CB01\",\"prdt_nm\":\"완구\",\"maker_nm\":\"한빛전자\",\"maker_addr\":\"서울 1\","
                        + "\"maker_telno\":null,\"maker_fax\":\"-\",\"fctry_nm\":\"한빛2공장\",\"cert_holder_nm\":\"한빛\","
                        + "\"similar\":[{\"cert_no\":\"CB02\",\"tel\":25551234}]}"))
                .isEqualTo("{\"cert_no\":\"CB01\",\"prdt_nm\":\"완구\",\"maker_nm\":\"****\",\"maker_addr\":\"****\","
                        + "\"maker_telno\":null,\"maker_fax\":\"-\",\"fctry_nm\":\"*****\",\"cert_holder_nm\":\"**\","
                        + "\"similar\":[{\"cert_no\":\"****\",\"tel\":\"********\"}]}");
    }

    @Test
    void leaves_the_side_of_another_company_as_it_came() {
        String answer = "{\"maker_nm\":\"한빛전자\",\"maker_brno\":\"120-81-47521\",\"maker_addr\":\"서울\","
                + "\"importer_nm\":\"예시무역\",\"importer_brno\":\"214-86-39239\",\"importer_addr\":\"부산\"}";
        assertThat(mask.named(bytes(answer))).isEqualTo(new Named(OURS, THEIRS));
        assertThat(masked(answer))
                .isEqualTo("{\"maker_nm\":\"****\",\"maker_brno\":\"************\",\"maker_addr\":\"**\","
                        + "\"importer_nm\":\"예시무역\",\"importer_brno\":\"214-86-39239\",\"importer_addr\":\"부산\"}");
        byte[] left = mask.masked(bytes(answer), Set.of(OURS));
        assertThat(mask.named(left)).isEqualTo(new Named("", THEIRS));
        assertThat(mask.masked(left, Set.of(OURS))).isSameAs(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"한빛전자", " 한빛 전자 ", "", " ", "-", "_", "0", "****", " * "})
    void an_answer_is_read_after_masking_as_what_was_read_before_is_masked(String name) throws Unreadable {
        for (String number : new String[] {OURS, "120-81-47521", THEIRS, "-", "0", "", "**********"}) {
            byte[] answer = bytes("{\"cert_no\":\"CB01\",\"cert_stt_cd\":\"17\",\"cert_div_cd\":\"1311\","
                    + "\"maker_nm\":\"" + name + "\",\"maker_brno\":\"" + number + "\",\"maker_ntn_nm\":\"" + name
                    + "\",\"importer_nm\":\"예시무역\",\"importer_brno\":\"" + THEIRS + "\"}");
            assertThat(facts(mask.masked(answer, Set.of(OURS))))
                    .isEqualTo(facts(answer).masked(Set.of(OURS)));
            assertThat(facts(mask.masked(answer, Set.of(OURS, THEIRS))))
                    .isEqualTo(facts(answer).masked());
        }
    }

    @Test
    void leaves_no_company_in_a_recorded_answer_and_the_certificate_itself_as_it_was() throws Unreadable {
        byte[] recorded = bytes(TestInstitute.text("certificate"));
        assertThat(mask.named(recorded)).isEqualTo(new Named("", THEIRS));
        byte[] left = mask.masked(recorded, Set.of(THEIRS));
        assertThat(new String(left, StandardCharsets.UTF_8))
                .doesNotContain("예시전자", "김예시", "39239", "서울", "Shenzhen", "02-000");
        assertThat(facts(recorded).importer().name()).isNotEmpty();
        assertThat(facts(left)).isEqualTo(facts(recorded).masked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"maker_nm\":\"cut of", "[\"a list\"]", "<html/>", "{\"maker_nm\":1}"})
    void hides_whole_what_it_cannot_read(String answer) {
        assertThat(masked(answer)).matches("\\*+").hasSameSizeAs(answer);
        assertThat(mask.named(bytes(answer))).isEqualTo(Named.NONE);
    }

    private static CertificateFacts facts(byte[] answer) throws Unreadable {
        return CertificateRecord.facts(CertificationSource.KTR, Fields.of(answer));
    }
}
