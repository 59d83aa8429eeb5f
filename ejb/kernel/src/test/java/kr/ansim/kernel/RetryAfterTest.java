package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    @Test
    void reads_seconds_and_dates() {
        assertThat(RetryAfter.of(" 120 ", NOW)).hasValue(Duration.ofSeconds(120));
        assertThat(RetryAfter.of("0", NOW)).hasValue(Duration.ZERO);
        assertThat(RetryAfter.of("Sun, 22 Nov 2026 01:02:00 GMT", NOW)).hasValue(Duration.ofMinutes(2));
    }

    @Test
    void a_date_that_has_passed_asks_for_no_pause() {
        assertThat(RetryAfter.of("Sun, 22 Nov 2026 00:59:00 GMT", NOW)).hasValue(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999", "Sun, 31 Feb 2026 01:02:00 GMT", "٣"})
    void says_nothing_where_the_header_does_not(String header) {
        assertThat(RetryAfter.of(header, NOW)).isEmpty();
    }
}
