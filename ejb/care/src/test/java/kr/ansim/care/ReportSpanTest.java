package kr.ansim.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 2026-11-28, 2026-11-27, 2026-11-27",
        "2026-11-01, 2026-11-01, 2026-10-31, 2026-10-31",
        "2026-11-22, 2026-11-28, 2026-11-15, 2026-11-21",
        "2026-11-01, 2026-11-28, 2026-10-01, 2026-10-28",
        "2026-10-01, 2026-10-31, 2026-09-01, 2026-09-30",
        "2026-02-01, 2026-02-28, 2026-01-01, 2026-01-31",
        "2026-03-01, 2026-03-30, 2026-02-01, 2026-02-28",
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31"
    })
    void compares_with_as_many_days_and_months_with_months(
            LocalDate from, LocalDate to, LocalDate before, LocalDate until) {
        assertThat(new ReportSpan(from, to).before()).isEqualTo(new ReportSpan(before, until));
    }

    @Test
    void has_days_of_korea() {
        ReportSpan day = new ReportSpan(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 28));
        assertThat(day.begin()).isEqualTo(Instant.parse("2026-11-27T15:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-11-28T15:00:00Z"));
    }

    @Test
    void refuses_an_end_before_its_begin() {
        LocalDate day = LocalDate.of(2026, 11, 28);
        assertThatThrownBy(() -> new ReportSpan(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
