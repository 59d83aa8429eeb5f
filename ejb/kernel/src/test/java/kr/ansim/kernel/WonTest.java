package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WonTest {

    @Test
    void adds_subtracts_and_multiplies_exactly() {
        assertThat(Won.of(1_000).plus(Won.of(234)).minus(Won.of(34)).times(3)).isEqualTo(Won.of(3_600));
    }

    @Test
    void refuses_to_overflow() {
        assertThatThrownBy(() -> Won.of(Long.MAX_VALUE).plus(Won.of(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void orders_by_amount() {
        assertThat(Won.of(-1)).isLessThan(Won.ZERO);
        assertThat(Won.of(-1).isNegative()).isTrue();
    }
}
