package kr.ansim.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import kr.ansim.certification.number.FieldText;
import kr.ansim.certification.number.NumberReader;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CertificateVerificationTest {

    private final CertificateVerification verification = Fields.with(
            new CertificateVerification(),
            "field",
            new FieldText(new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}")));

    @Test
    void finds_numbers_in_a_text_as_long_as_a_listing_may_be() {
        assertThat(verification.numbersIn(" ".repeat(20_000 - 15) + "CB061R2170-3018"))
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

    @Test
    void refuses_more_numbers_than_a_product_may_have_instead_of_leaving_some_out() {
        String fifty = String.join("\n", Collections.nCopies(50, "HU079001-24901"));
        assertThat(verification.numbersIn(fifty)).hasSize(50);
        assertThatThrownBy(() -> verification.numbersIn(fifty + "\nSU079002-23902"))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.code()).isEqualTo(CertificationRule.TOO_MANY_NUMBERS);
                    assertThat(broken.field()).isEqualTo("numbers");
                    assertThat(broken.arguments()).containsExactly(50);
                });
    }
}
