package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {

    @ParameterizedTest
    @CsvSource({"PT0.000000001S, 1", "PT0.999S, 1", "PT1S, 1", "PT1.000000001S, 2", "PT2S, 2"})
    void tells_whole_seconds_never_too_few_nor_one_too_many(Duration wait, long told) {
        assertThat(Allowances.wholeSeconds(wait)).isEqualTo(told);
    }
}
