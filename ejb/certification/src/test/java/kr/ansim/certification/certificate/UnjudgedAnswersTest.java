package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.Watched;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnjudgedAnswersTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final CertificationSource[] SOURCES = CertificationSource.values();

    private final Watched database = new Watched(
            "V20261126100000__certificates",
            "V20261126163300__state_words",
            "V20261126194500__unjudged",
            "V20261127020200__unjudged_before");
    private final Statements statements = database.statements();
    private final UnjudgedAnswers answers = Fields.with(new UnjudgedAnswers(), "statements", statements);

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

        assertThat(answers.numbers(NOW, 3)).hasSize(3).startsWith("C", "D");
        assertThat(answers.numbers(NOW, 9)).containsExactlyInAnyOrder("A", "B", "C", "D");
    }

    @Test
    void what_waits_of_a_number_is_taken_once() {
        reading("A", SOURCES[0], null);
        reading("A", SOURCES[1], NOW.minusSeconds(9));
        reading("B", SOURCES[1], NOW.minusSeconds(9));

        assertThat(answers.take("A")).hasSize(1);
        assertThat(answers.take("A")).isEmpty();
        assertThat(answers.take("C")).isEmpty();
        assertThat(answers.numbers(NOW, 9)).containsExactly("B");
        assertThat(answers.take("B")).hasSize(1);
        assertThat(answers.numbers(NOW, 9)).isEmpty();
    }

    @Test
    void answers_are_locked_by_their_number_and_in_the_order_of_their_sources() {
        reading("A", SOURCES[1], NOW);
        database.asked();

        answers.take("A");

        assertThat(database.asked())
                .allSatisfy(sql -> assertThat(sql)
                        .matches(".*WHERE number = \\? ORDER BY source FOR UPDATE|UPDATE .* WHERE id = \\?"));
    }
}
