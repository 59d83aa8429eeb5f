package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"2148639239", "120-81-47521", " 220 81 83676 ", "９９９０００００３５"})
    void reads_what_people_type(String typed) {
        assertThat(BusinessNumber.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123-45-67890", "214863923", "21486392399", "214-86-3923O"})
    void takes_nothing_that_its_check_digit_does_not_prove(String typed) {
        assertThat(BusinessNumber.read(typed)).isEmpty();
    }

    @Test
    void is_written_in_three_groups() {
        assertThat(new BusinessNumber("2148639239").written()).isEqualTo("214-86-39239");
    }

    @Test
    void cannot_be_made_of_other_digits() {
        assertThatThrownBy(() -> new BusinessNumber("1234567890")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The weights of the first eight places have no divisor in common with ten. */
    @Test
    void notices_every_single_wrong_digit_of_the_first_eight() {
        String right = "2148639239";
        for (int place = 0; place < 8; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(place)) {
                    String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(BusinessNumber.read(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }
}
