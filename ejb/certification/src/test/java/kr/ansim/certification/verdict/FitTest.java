package kr.ansim.certification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import org.junit.jupiter.api.Test;

/** After a withdrawal the institutes mask companies; that says nothing of whose certificate it is. */
class FitTest {

    private static final ProductFacts PRODUCT = new ProductFacts("완구", List.of("RC-12"), List.of("데모토이즈 주식회사"), "");

    @Test
    void another_company_differs() {
        assertThat(Fit.of(PRODUCT, certificate(new Company("다른회사", "", "대한민국"))).companyDiffers())
                .isTrue();
    }

    @Test
    void a_masked_company_is_no_other_company() {
        CertificateFacts masked =
                certificate(new Company("데모토이즈 주식회사", "9990000054", "대한민국")).masked();
        assertThat(masked.maker().name()).isEqualTo("**********");
        assertThat(masked.maker().registrationNumber()).isEmpty();
        assertThat(Fit.of(PRODUCT, masked).companyDiffers()).isFalse();
        assertThat(Fit.of(PRODUCT, masked).modelDiffers()).isFalse();
    }

    private static CertificateFacts certificate(Company maker) {
        return SomeFacts.of(CertificationSource.KCL, "1312", "RC-12", maker);
    }
}
