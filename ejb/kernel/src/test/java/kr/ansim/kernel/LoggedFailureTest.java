package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;

class LoggedFailureTest {

    private static final String PRIVATE = "kim minji";

    @Test
    void shows_our_words_and_every_place_and_nothing_that_others_say() {
        IllegalArgumentException theirs = new IllegalArgumentException(new IllegalStateException(others()));
        theirs.addSuppressed(others());
        String logged = written(new IllegalStateException("the key file is missing", theirs));
        assertThat(logged)
                .startsWith("java.lang.IllegalStateException: the key file is missing")
                .contains("java.lang.IllegalArgumentException", "java.net.URI.create", "LoggedFailureTest.others")
                .doesNotContain(PRIVATE);
    }

    @Test
    void ends_even_where_causes_go_round() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.initCause(other);
        assertThat(written(one)).contains(": one", ": other");
    }

    private static Exception others() {
        try {
            URI.create(PRIVATE);
            throw new AssertionError("a space is no part of an address");
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(PRIVATE);
            return refused;
        }
    }

    private static String written(Throwable failure) {
        StringWriter text = new StringWriter();
        LoggedFailure.of(failure).printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
