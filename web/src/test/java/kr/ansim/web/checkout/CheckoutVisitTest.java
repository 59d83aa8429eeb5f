package kr.ansim.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import kr.ansim.platform.Busy;
import org.junit.jupiter.api.Test;

class CheckoutVisitTest {

    @Test
    void logs_a_defect_as_an_error_and_a_busy_moment_as_none() {
        Exception lost = new EJBException(new SQLTransientConnectionException("gone", "08S01"));
        assertThat(levels(new Busy(new IllegalStateException()), lost, new EJBException(new IllegalStateException())))
                .containsExactly(Level.INFO, Level.INFO, Level.SEVERE);
    }

    private static List<Level> levels(Exception... failures) {
        List<Level> levels = new ArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                levels.add(line.getLevel());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(CheckoutVisit.class.getName());
        log.addHandler(listener);
        try {
            for (Exception failure : failures) {
                CheckoutVisit.note("test", failure);
            }
        } finally {
            log.removeHandler(listener);
        }
        return levels;
    }
}
