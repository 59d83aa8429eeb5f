package kr.ansim.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.platform.RowReader;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

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
        new Readings(listening).mask(CertificationSource.KTC, "1208147521", List.of("B", "C", "A", "B"));
        assertThat(locked).containsExactly("A", "B", "C");
    }
}
