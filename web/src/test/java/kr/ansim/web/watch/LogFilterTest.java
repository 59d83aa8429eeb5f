package kr.ansim.web.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import kr.ansim.platform.SchemaReady;
import org.junit.jupiter.api.Test;

class LogFilterTest {

    private static final String PRIVATE = "kim minji";
    private static final Logger LOG = Logger.getLogger("org.example.library");

    @Test
    void keeps_what_a_library_says_of_a_failure_out_of_every_log_until_the_application_ends() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StreamHandler log = new StreamHandler(written, new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try {
            LogFilter filter = new LogFilter();
            filter.begin(new SchemaReady());
            assertThat(logged(log, written))
                    .contains("java.lang.NumberFormatException", "java.lang.Integer.parseInt")
                    .doesNotContain(PRIVATE);
            filter.end();
            assertThat(logged(log, written)).contains(PRIVATE);
        } finally {
            root.removeHandler(log);
        }
    }

    private static String logged(StreamHandler log, ByteArrayOutputStream written) {
        written.reset();
        try {
            Integer.parseInt(PRIVATE);
        } catch (NumberFormatException refused) {
            LOG.log(Level.WARNING, "failed", refused);
        }
        log.flush();
        return written.toString(StandardCharsets.UTF_8);
    }
}
