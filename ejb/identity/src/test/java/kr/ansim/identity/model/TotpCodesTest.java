package kr.ansim.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpCodesTest {

    /** RFC 6238, appendix B: the ASCII digits 1 to 0, twice. */
    private static final String SECRET =
            Base32.toBase32String("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void agrees_with_the_vectors_of_the_standard(long seconds, String eightDigits) {
        assertThat(TotpCodes.codeAt(SECRET, seconds / 30, 8)).isEqualTo(eightDigits);
    }

    @Test
    void accepts_blanks_as_people_type_them() {
        Instant now = Instant.ofEpochSecond(1111111111);
        assertThat(TotpCodes.matchingStep(SECRET, " 050 471 ", now)).hasValue(1111111111 / 30);
    }

    @Test
    void refuses_everything_that_is_not_six_digits() {
        Instant now = Instant.ofEpochSecond(1111111111);
        assertThat(TotpCodes.matchingStep(SECRET, "", now)).isEmpty();
        assertThat(TotpCodes.matchingStep(SECRET, "14050471", now)).isEmpty();
        assertThat(TotpCodes.matchingStep(SECRET, "٠٥٠٤٧١", now)).isEmpty();
    }

    @Test
    void names_the_account_in_the_address_for_apps() {
        assertThat(TotpCodes.uri("안심 Ansim", "a+b@hanbit.example", "ABC"))
                .startsWith("otpauth://totp/%EC%95%88%EC%8B%AC%20Ansim:a%2Bb%40hanbit.example?secret=ABC&issuer=");
    }
}
