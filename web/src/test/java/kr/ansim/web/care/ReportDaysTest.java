package kr.ansim.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kr.ansim.care.ReportSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Days that nobody could mean are not shown, and it is said which of the two is wrong. */
class ReportDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11-30, 1",
        "2026-11-01, 2026-11-30, 30",
        "2024-11-30, 2026-11-30, 731",
        "2000-01-01, 2001-12-31, 731"
    })
    void days_up_to_today_are_shown_as_chosen(LocalDate from, LocalDate to, int days) {
        ReportDays asked = ReportDays.asked(from.toString(), to.toString(), TODAY);
        assertThat(asked.fault()).isEmpty();
        assertThat(asked.span()).contains(new ReportSpan(from, to));
        assertThat(asked.span().orElseThrow().days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "'',           2026-11-30,  FROM_UNREADABLE, from",
        "2026-11-01,   '',          TO_UNREADABLE,   to",
        "2026-11-31,   2026-11-30,  FROM_UNREADABLE, from",
        "2026-11-01,   yesterday,   TO_UNREADABLE,   to",
        "1999-12-31,   2000-01-01,  FROM_EARLY,      from",
        "-0001-01-01,  2026-11-30,  FROM_EARLY,      from",
        "2026-12-01,   2026-12-02,  FROM_FUTURE,     from",
        "2026-11-01,   2026-12-01,  TO_FUTURE,       to",
        "2026-11-01,   2206-11-30,  TO_FUTURE,       to",
        "2026-11-02,   2026-11-01,  FROM_AFTER_TO,   from",
        "2024-11-29,   2026-11-30,  TOO_LONG,        from"
    })
    void what_is_wrong_is_said_of_the_date_that_is(String from, String to, ReportDays.Fault fault, String field) {
        ReportDays asked = ReportDays.asked(from, to, TODAY);
        assertThat(asked.span()).isEmpty();
        assertThat(asked.fault()).contains(fault);
        assertThat(fault.field()).isEqualTo(field);
    }

    @Test
    void nothing_is_wrong_where_no_days_are_asked_for() {
        assertThat(ReportDays.asked("", "", TODAY).fault()).isEmpty();
        assertThat(ReportDays.asked("", "", TODAY).span()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_fault_has_its_words(ReportDays.Fault fault) {
        Stream.of(Locale.KOREAN, Locale.ENGLISH)
                .map(language -> ResourceBundle.getBundle("kr.ansim.web.texts.DeskReports", language))
                .forEach(
                        texts -> assertThat(texts.containsKey("fault." + fault)).isTrue());
    }
}
