package kr.ansim.integration.institute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.kernel.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyMaskTest {

    private final CompanyMask mask = new CompanyMask();

    private String masked(String answer) {
        return new String(mask.masked(answer.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void hides_all_that_tells_of_a_company_and_nothing_else() {
        assertThat(masked("{\"cert_no\":\"CB01\",\"maker_nm\":\"한빛전자\",\"maker_addr\":\"서울 1\",\"maker_telno\":null,"
                        + "\"marker\":\"stays\",\"similar\":[{\"importer_brno\":\"1208147521\",\"n\":1}]}"))
                .isEqualTo(
                        "{\"cert_no\":\"CB01\",\"maker_nm\":\"****\",\"maker_addr\":\"****\",\"maker_telno\":\"****\","
                                + "\"marker\":\"stays\",\"similar\":[{\"importer_brno\":\"**********\",\"n\":1}]}");
    }

    @Test
    void leaves_no_company_in_a_recorded_answer_and_the_certificate_itself_as_it_was() throws Unreadable {
        byte[] recorded = TestInstitute.text("certificate").getBytes(StandardCharsets.UTF_8);
        CertificateFacts before = CertificateRecord.facts(CertificationSource.KTR, Fields.of(recorded));
        CertificateFacts after = CertificateRecord.facts(CertificationSource.KTR, Fields.of(mask.masked(recorded)));
        assertThat(before.maker().name()).isNotEmpty();
        assertThat(after.maker().name()).matches("\\*+");
        assertThat(after.maker().registrationNumber()).isEmpty();
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.goods()).isEqualTo(before.goods());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"maker_nm\":\"cut of", "[\"a list\"]", "<html/>"})
    void hides_whole_what_it_cannot_read(String answer) {
        assertThat(masked(answer)).matches("\\*+").hasSameSizeAs(answer);
    }
}
