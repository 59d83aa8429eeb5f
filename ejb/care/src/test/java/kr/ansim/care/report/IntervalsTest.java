package kr.ansim.care.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kr.ansim.care.ArmsCompared.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    /** Table II of Newcombe's paper, method 10, cases (a) to (h). */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void are_those_of_newcombe_for_shares(long one, long oneOf, long other, long otherOf, double low, double high) {
        Difference difference = Intervals.ofShares(one, oneOf, other, otherOf);
        assertThat(difference.low()).isEqualTo(low, within(0.00005));
        assertThat(difference.high()).isEqualTo(high, within(0.00005));
    }

    /** Student's own hours of sleep (Biometrika 6, 1908), as t.test(extra ~ group, data = sleep) of R tells them. */
    @Test
    void are_those_of_welch_for_means() {
        Difference difference = Intervals.ofMeans(-1.58, 3.200556 / 10, 4.009 / 10, 10, 10);
        assertThat(difference.low()).isEqualTo(-3.3654832, within(0.0005));
        assertThat(difference.high()).isEqualTo(0.2054832, within(0.0005));
        assertThat(difference.clear()).isFalse();
    }

    @Test
    void weighs_each_value_by_how_often_it_occurs() {
        Spread spread = new Spread(Map.of(2L, 1L, 4L, 3L, 5L, 2L, 7L, 1L, 9L, 1L));
        assertThat(spread.mean()).isEqualTo(5.0);
        assertThat(spread.variance()).isEqualTo(32.0 / 7, within(1e-12));
    }

    @Test
    void know_no_reach_where_all_are_alike() {
        Spread fives = new Spread(Map.of(5L, 40L));
        assertThat(Intervals.ofMeans(fives, new Spread(Map.of(4L, 40L)))).isEqualTo(new Difference(1, 1, 1));
    }
}
