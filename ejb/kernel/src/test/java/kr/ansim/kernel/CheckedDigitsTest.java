package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Digits with one that checks the others. */
class CheckedDigitsTest {

    @Test
    void knows_a_number_that_is_known_to_be_right() {
        assertThat(CheckedDigits.isRight("79927398713", 11)).isTrue();
        assertThat(CheckedDigits.isRight("79927398713", 10)).isFalse();
    }

    @Test
    void finds_each_wrong_digit() {
        String number = CheckedDigits.next(8);
        assertThat(CheckedDigits.isRight(number, 8)).isTrue();
        for (int at = 0; at < number.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String told = number.substring(0, at) + digit + number.substring(at + 1);
                assertThat(CheckedDigits.isRight(told, 8)).isEqualTo(told.equals(number));
            }
        }
    }
}
