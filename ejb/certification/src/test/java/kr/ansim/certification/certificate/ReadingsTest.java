package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Watched;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.RowReader;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final CertificationSource[] SOURCES = CertificationSource.values();

    private final Watched database = new Watched(
            "V20261126100000__certificates",
            "V20261126163300__state_words",
            "V20261126194500__unjudged",
            "V20261127020200__unjudged_before");
    private final Statements statements = database.statements();
    private final Readings readings = new Readings(statements);

    private void reading(String number, CertificationSource source, @Nullable Instant unjudged) {
        statements.update(
                "INSERT INTO certification_reading (id, number, source, said, failures, due_at, unjudged_at)"
                        + " VALUES (?, ?, ?, 'NOTHING', 0, ?, ?)",
                Ids.next(),
                number,
                source,
                NOW,
                unjudged);
    }

    @Test
    void as_many_numbers_wait_as_were_asked_for_though_all_sources_have_spoken_of_each() {
        for (String number : List.of("C", "A", "B")) {
            for (int i = 0; i < SOURCES.length; i++) {
                reading(number, SOURCES[i], NOW.minusSeconds(number.equals("C") ? 60 : 30 - i));
            }
        }
        reading("D", SOURCES[0], NOW.minusSeconds(40));
        reading("E", SOURCES[0], NOW);
        reading("F", SOURCES[0], null);

        assertThat(readings.unjudged(NOW, 3)).hasSize(3).startsWith("C", "D");
        assertThat(readings.unjudged(NOW, 9)).containsExactlyInAnyOrder("A", "B", "C", "D");
    }

    @Test
    void what_waits_of_a_number_is_taken_once() {
        reading("A", SOURCES[0], null);
        reading("A", SOURCES[1], NOW.minusSeconds(9));
        reading("B", SOURCES[1], NOW.minusSeconds(9));

        assertThat(readings.takeUnjudged("A")).hasSize(1);
        assertThat(readings.takeUnjudged("A")).isEmpty();
        assertThat(readings.takeUnjudged("C")).isEmpty();
        assertThat(readings.unjudged(NOW, 9)).containsExactly("B");
        assertThat(readings.takeUnjudged("B")).hasSize(1);
        assertThat(readings.unjudged(NOW, 9)).isEmpty();
    }

    @Test
    void answers_are_locked_by_their_number_and_in_the_order_of_their_sources() {
        reading("A", SOURCES[1], NOW);
        database.asked();

        readings.takeUnjudged("A");

        assertThat(database.asked())
                .allSatisfy(sql -> assertThat(sql)
                        .matches(".*WHERE number = \\? ORDER BY source FOR UPDATE|UPDATE .* WHERE id = \\?"));
    }

    @Test
    void numbers_are_hastened_and_masked_in_their_order() {
        List<String> locked = new ArrayList<>();
        Statements listening = new Statements() {
            @Override
            public void batch(String sql, List<? extends @Nullable Object[]> rows) {
                for (@Nullable Object[] row : rows) {
                    locked.add(String.valueOf(row[1]));
                }
            }

            @Override
            public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) {
                locked.add(String.valueOf(values[0]));
                return Optional.empty();
            }
        };
        Fields.with(new DueReadings(), "statements", listening).hasten(List.of("B", "C", "A", "B"), NOW);
        assertThat(locked).containsExactly("A", "B", "C");
        locked.clear();
        new Readings(listening).maskCompanies(CertificationSource.KTC, List.of("B", "C", "A", "B"));
        assertThat(locked).containsExactly("A", "B", "C");
    }
}
