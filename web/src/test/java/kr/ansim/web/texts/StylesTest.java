package kr.ansim.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser passes over a bracket that is missing and takes what follows for something else. */
class StylesTest {

    static Stream<Path> sheets() throws IOException {
        return Files.list(Path.of("src/main/webapp/resources/ansim/css"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_bracket_is_closed_before_the_next_section(Path sheet) throws IOException {
        int open = 0;
        for (char sign : Files.readString(sheet).toCharArray()) {
            if (sign == '{') {
                open++;
            } else if (sign == '}') {
                open--;
            }
            assertThat(open).isBetween(0, 2); // a rule within a condition
        }
        assertThat(open).isZero();
    }
}
