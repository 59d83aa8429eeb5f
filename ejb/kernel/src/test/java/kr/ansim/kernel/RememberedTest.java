package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private long now = Long.MAX_VALUE - 10;
    private int asked;
    private final Remembered<String, String> remembered = new Remembered<>(Duration.ofNanos(100), () -> now);

    @Test
    void an_answer_is_known_until_it_is_too_old_also_when_the_clock_turns_over() {
        assertThat(answer("a")).isEqualTo("a1");
        now += 99;
        assertThat(answer("a")).isEqualTo("a1");
        now += 1;
        assertThat(answer("a")).isEqualTo("a2");
    }

    @Test
    void another_question_is_asked() {
        assertThat(answer("a")).isEqualTo("a1");
        assertThat(answer("b")).isEqualTo("b2");
        assertThat(answer("a")).isEqualTo("a3");
    }

    private String answer(String question) {
        return remembered.of(question, one -> one + ++asked);
    }
}
