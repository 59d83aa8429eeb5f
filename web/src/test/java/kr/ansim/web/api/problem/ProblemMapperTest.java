package kr.ansim.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    @Test
    void a_body_that_broke_off_is_its_senders_fault() {
        Problem problem = Objects.requireNonNull(
                ProblemMapper.ofOurs(new BodyBrokenOff(new EOFException()), Locale.ENGLISH), "no problem of ours");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).extracting(Problem.FieldError::code).containsExactly("MALFORMED_BODY");
    }

    @Test
    void what_nobody_foresaw_is_none_of_ours() {
        assertThat(ProblemMapper.ofOurs(new UncheckedIOException(new EOFException()), Locale.ENGLISH))
                .isNull();
    }
}
