package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowancesTest {

    @ParameterizedTest
    @CsvSource({"PT0.000000001S, 1", "PT0.999S, 1", "PT1S, 1", "PT1.000000001S, 2", "PT2S, 2"})
    void tells_whole_seconds_never_too_few_nor_one_too_many(Duration wait, long told) {
        assertThat(Allowances.wholeSeconds(wait)).isEqualTo(told);
    }

    @Test
    void a_crowd_of_strangers_does_not_free_whoever_has_to_wait() {
        Allowances allowances = new Allowances(3, 3, Duration.ofDays(1), 10);
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.take("busy")).isZero();
        }
        for (int i = 0; i < 100; i++) {
            assertThat(allowances.take("stranger " + i)).isZero();
        }
        assertThat(allowances.take("busy")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "2001:db8::1, 2001:db8:0:0:ffff::2, true",
        "2001:db8::1, 2001:0db8:0000:0000:aaaa:bbbb:cccc:dddd, true",
        "2001:db8::1, 2001:db8:0:1::1, false",
        "::1, ::2, true",
        "::1, 1::, false",
        "::ffff:203.0.113.7, 203.0.113.7, true",
        "fe80::1%eth0, fe80::2, true",
        "localhost, bad:name, true",
        "::x, deadbeef, true"
    })
    void a_household_counts_as_one(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "localhost", "1.2.3", "1.2.3.4.5", "999.1.1.1", "1:2", ":::", "abc", "x::1"})
    void what_is_no_address_is_never_looked_up(@Nullable String text) {
        assertThat(Network.of(text)).isEqualTo("unknown");
    }
}
