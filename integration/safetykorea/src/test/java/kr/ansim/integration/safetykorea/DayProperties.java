package kr.ansim.integration.safetykorea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DayProperties {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    @Property(tries = 5000)
    void a_day_is_what_the_strict_form_says(@ForAll("days") String text) {
        assertThat(Day.of(text)).isEqualTo(strict(text));
    }

    @Provide
    Arbitrary<String> days() {
        Arbitrary<String> likely = Arbitraries.integers()
                .between(0, 21_001_299)
                .map(number -> String.format(java.util.Locale.ROOT, "%08d", number));
        Arbitrary<String> ends = Arbitraries.of(
                "20240229",
                "20230229",
                "20000229",
                "19000229",
                "20240431",
                "20241231",
                "00000101",
                "00000000",
                "99991231");
        Arbitrary<String> others = Arbitraries.strings()
                .withChars("0123456789+-. ０１２")
                .ofMinLength(0)
                .ofMaxLength(12);
        Arbitrary<String> real = Arbitraries.integers()
                .between(-3_000_000, 3_000_000)
                .map(day -> LocalDate.ofEpochDay(day).format(STRICT));
        return Arbitraries.oneOf(likely, ends, others, real);
    }

    private static Optional<LocalDate> strict(String text) {
        try {
            return Optional.of(LocalDate.parse(text, STRICT));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
