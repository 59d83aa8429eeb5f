package kr.ansim.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    private static final String EMAIL = "seoyeon.park@hanbit.example";

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @CsvSource({
        "elevenchars, PASSWORD_TOO_SHORT",
        "password1234, PASSWORD_COMMON",
        "PassWord1234, PASSWORD_COMMON",
        "qwertyuiop123, PASSWORD_COMMON",
        "aaaaaaaaaaaaaaaa, PASSWORD_COMMON",
        "abababababab, PASSWORD_COMMON",
        "Seoyeon.Park@hanbit.example, PASSWORD_IS_EMAIL"
    })
    void refuses(String password, IdentityRule rule) {
        assertThat(broken(password).code()).isEqualTo(rule);
        assertThat(broken(password).field()).isEqualTo("password");
    }

    @Test
    void counts_letters_not_bytes() {
        assertThatCode(() -> policy.check("password", "감나무아래우체통일곱둘셋", EMAIL)).doesNotThrowAnyException();
    }

    @Test
    void accepts_long_ones_without_digits_or_signs_up_to_the_limit() {
        String long128 = "correct horse battery ".repeat(6).substring(0, 128);
        assertThatCode(() -> policy.check("password", long128, EMAIL)).doesNotThrowAnyException();
        assertThat(broken(long128 + "x").code()).isEqualTo(IdentityRule.PASSWORD_TOO_LONG);
    }

    private RuleBroken broken(String password) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> policy.check("password", password, EMAIL));
        assertThat(broken).isNotNull();
        return broken;
    }
}
