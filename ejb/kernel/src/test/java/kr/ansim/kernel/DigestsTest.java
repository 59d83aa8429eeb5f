package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DigestsTest {

    /** FIPS 180-2, B.1. */
    @Test
    void hashes_as_the_standard_says() {
        assertThat(hex(Digests.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digests.hash("안심")).isEqualTo(Digests.hash("안심".getBytes(StandardCharsets.UTF_8)));
    }

    /** RFC 4231, test case 2. */
    @Test
    void signs_as_the_standard_says() {
        byte[] signed = Digests.hmac(Digests.hmacKey("Jefe".getBytes(StandardCharsets.UTF_8)))
                .doFinal("what do ya want for nothing?".getBytes(StandardCharsets.UTF_8));
        assertThat(hex(signed)).isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    /** RFC 5869, test case 3: SHA-256 with neither salt nor info. */
    @Test
    void derives_as_the_standard_says() {
        byte[] secret = HexFormat.of().parseHex("0b".repeat(22));
        assertThat(hex(Digests.derive(secret, new byte[0]).getEncoded()))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
