package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"96385074", "036000291452", "0036000291452", "8801234567893", "18800000090013", "2000000000015"})
    void each_length_is_proven_by_its_last_digit(String digits) {
        assertThat(BarCode.isOne(digits)).isTrue();
        for (int place = 0; place < digits.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != digits.charAt(place)) {
                    String wrong = digits.substring(0, place) + digit + digits.substring(place + 1);
                    assertThat(BarCode.isOne(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0000000",
                "000000000",
                "00000000000",
                "000000000000000",
                "880 1234567893",
                "８８０１２３４５６７８９３",
                "8801234567-93"
            })
    void nothing_else_is_one(String text) {
        assertThat(BarCode.isOne(text)).isFalse();
    }

    @Test
    void a_code_that_a_shop_gave_out_is_checked_like_any_other() {
        assertThat(BarCode.isOne("2000000000014")).isFalse();
    }
}
