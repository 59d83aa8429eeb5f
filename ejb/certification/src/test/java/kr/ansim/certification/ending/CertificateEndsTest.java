package kr.ansim.certification.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.certification.CertificateEnding;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Heard;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Tables;
import kr.ansim.certification.product.Shelf;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateEndsTest {

    private static final String NUMBER = "CB061R2170-3018";

    private final Statements statements = Tables.make();
    private final Shelf shelf = new Shelf(statements);
    private final MovableClock clock = new MovableClock();
    private final LocalDate begin = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    private final Heard<CertificateEnding> heard = new Heard<>();
    private final CertificateEnds ends = new CertificateEnds();

    @BeforeEach
    void open() {
        Fields.with(ends, "statements", statements);
        Fields.with(ends, "products", shelf.products());
        Fields.with(ends, "ending", heard);
        Fields.with(ends, "clock", clock);
    }

    @Test
    void each_step_is_told_once_on_its_day() {
        shelf.toy(NUMBER);
        said("SAFETY_KOREA", "VALID", begin.plusDays(100));
        TreeMap<Integer, List<Integer>> told = new TreeMap<>();
        for (int day = 0; day < 120; day++) {
            List<Integer> steps = look();
            if (!steps.isEmpty()) {
                told.put(day, steps);
            }
            clock.move(Duration.ofDays(1));
        }
        assertThat(told)
                .containsOnlyKeys(40, 70, 93, 100)
                .containsEntry(40, List.of(60))
                .containsEntry(70, List.of(30))
                .containsEntry(93, List.of(7))
                .containsEntry(100, List.of(0));
    }

    @Test
    void every_product_that_bears_the_number_is_told_of_with_its_last_day() {
        UUID first = shelf.toy(NUMBER);
        UUID second = shelf.toy("HU072172-21013", NUMBER);
        said("SAFETY_KOREA", "VALID", begin.plusDays(5));
        look(ends);
        assertThat(heard.take())
                .allMatch(one -> one.number().equals(NUMBER) && one.days() == 7)
                .allMatch(one -> one.endsOn().equals(begin.plusDays(5)))
                .extracting(one -> one.product().id())
                .containsExactlyInAnyOrder(first, second);
        UUID later = shelf.toy(NUMBER);
        look(ends);
        assertThat(heard.take()).extracting(one -> one.product().id()).containsExactly(later);
    }

    @Test
    void the_latest_day_that_a_source_names_counts_and_is_told_once() {
        shelf.toy(NUMBER);
        said("SAFETY_KOREA", "VALID", begin.plusDays(5));
        said("KTC", "VALID", begin.plusDays(20));
        said("KCL", "VALID", begin.plusDays(20));
        assertThat(look()).containsExactly(30);
    }

    @Test
    void a_certificate_that_was_given_anew_is_watched_anew() {
        shelf.toy(NUMBER);
        said("SAFETY_KOREA", "VALID", begin);
        assertThat(look()).containsExactly(0);
        statements.update("UPDATE certification_reading SET ends_on = ?", begin.plusDays(60));
        assertThat(look()).containsExactly(60);
    }

    @ParameterizedTest
    @CsvSource({"VALID, true", "UNDER_ACTION, true", "SUSPENDED, false", "REVOKED, false", "ENDED, false"})
    void what_does_not_hold_any_more_is_told_by_its_state(String state, boolean told) {
        shelf.toy(NUMBER);
        said("SAFETY_KOREA", state, begin.plusDays(5));
        assertThat(look().isEmpty()).isNotEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 3_000})
    void what_is_far_away_is_not_told(int days) {
        shelf.toy(NUMBER);
        said("SAFETY_KOREA", "VALID", begin.plusDays(days));
        assertThat(look()).isEmpty();
    }

    private List<Integer> look() {
        look(ends);
        List<Integer> steps = new ArrayList<>();
        heard.take().forEach(one -> steps.add(one.days()));
        return steps;
    }

    private static void look(CertificateEnds ends) {
        ends.near(200).forEach(ends::tell);
    }

    private void said(String source, String state, LocalDate end) {
        statements.update(
                "INSERT INTO certification_reading (id, number, source, said, state, said_at, failures, due_at, ends_on)"
                        + " VALUES (?, ?, ?, 'FOUND', ?, ?, 0, ?, ?)",
                Ids.next(),
                NUMBER,
                source,
                state,
                clock.instant(),
                clock.instant(),
                end);
    }
}
