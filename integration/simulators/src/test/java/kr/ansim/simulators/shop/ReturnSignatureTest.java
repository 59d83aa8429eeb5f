package kr.ansim.simulators.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnSignatureTest {

    /** Made with: printf 's\nDS1\nconfirmed\nb\n1' | openssl dgst -sha256 -hmac topsecret */
    @Test
    void agrees_with_openssl() {
        assertThat(ReturnSignature.of("topsecret", "s", "DS1", "confirmed", "b", "1"))
                .isEqualTo("34d031520adcee97da52b1169f5d58bc126f71b3746679d6a0255803fdbf2221");
    }

    @Test
    void every_value_counts() {
        String one = ReturnSignature.of("k", "s", "o", "home", "", "1");
        assertThat(ReturnSignature.same(one, ReturnSignature.of("k", "s", "o", "home", "", "2")))
                .isFalse();
        assertThat(ReturnSignature.same(one, one)).isTrue();
    }
}
