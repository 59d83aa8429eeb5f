package kr.ansim.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.ansim.certification.number.NumberReader;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CertificateVerificationTest {

    private final CertificateVerification verification = Fields.with(
            new CertificateVerification(), "reader", new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    @Test
    void finds_numbers_in_a_text_as_long_as_a_listing_may_be() {
        assertThat(verification.numbersIn(" ".repeat(20_000 - 15) + "CB061R2170-3018"))
                .extracting(CertificateNumber::text)
                .containsExactly("CB061R2170-3018");
    }

    @Test
    void refuses_a_longer_text() {
        assertThatThrownBy(() -> verification.numbersIn("9".repeat(20_001)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.code()).isEqualTo(CertificationRule.LISTING_TOO_LONG);
                    assertThat(broken.field()).isEqualTo("numbers");
                    assertThat(broken.arguments()).containsExactly(20_000);
                });
    }
}
