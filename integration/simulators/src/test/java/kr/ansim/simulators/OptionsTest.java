package kr.ansim.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void needs_none() {
        Authorities authorities = Options.of().authorities();
        assertThat(authorities.certificates()).isEqualTo(40_000);
        assertThat(authorities.rules().tokenLife()).isEqualTo(Duration.ofDays(1));
        assertThat(authorities.tls()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "--certificates, 0",
        "--certificates, 400001",
        "--retailer, 1234567890",
        "--callers, localhost",
        "--token-life, 7776001",
        "--quota, many",
        "--tls-port, 8092",
        "--nonsense, 1"
    })
    void refuses_what_cannot_be(String name, String value) {
        assertThatThrownBy(() -> Options.of(name, value)).isInstanceOf(IllegalArgumentException.class);
    }
}
