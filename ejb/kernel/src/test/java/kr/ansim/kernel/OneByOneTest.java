package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final List<String> logged = new ArrayList<>();
    private final Logger log = Logger.getAnonymousLogger();

    OneByOneTest() {
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    @Test
    void one_that_fails_keeps_none_of_the_others_waiting_and_is_told_of() {
        List<Integer> done = new ArrayList<>();

        int count = OneByOne.seeTo(
                List.of(1, 0, 2),
                number -> {
                    int quotient = 10 / number;
                    done.add(quotient);
                },
                log,
                number -> number + " was left");

        assertThat(done).containsExactly(10, 5);
        assertThat(count).isEqualTo(2);
        assertThat(logged).containsExactly("0 was left");
    }
}
