package kr.ansim.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void a_lost_database_asks_to_try_again_however_deep_it_lies() {
        SQLException lost = new SQLTransientConnectionException("gone", "08S01");
        assertThat(kind(new EJBException(new PersistenceException(lost)))).isEqualTo(Failure.Kind.BUSY);
        assertThat(kind(new ELException(new EJBException(new DatabaseUnreachable(lost)))))
                .isEqualTo(Failure.Kind.BUSY);
        assertThat(kind(new ELException(new Busy(lost)))).isEqualTo(Failure.Kind.BUSY);
    }

    @Test
    void a_row_that_stayed_locked_does_too_whoever_asked_for_it() {
        SQLException locked = new SQLException("Lock wait timeout exceeded", "40001", 1205);
        assertThat(kind(new EJBException(new PersistenceException(locked)))).isEqualTo(Failure.Kind.BUSY);
    }

    @Test
    void a_defect_does_not() {
        assertThat(kind(new EJBException(new PersistenceException(new SQLException("no such column", "42S22")))))
                .isEqualTo(Failure.Kind.UNEXPECTED);
        assertThat(kind(new IllegalStateException())).isEqualTo(Failure.Kind.UNEXPECTED);
    }

    @Test
    void a_broken_rule_or_a_missing_right_counts_for_more() {
        RuleBroken broken = new RuleBroken(DeliveryRule.LOCKER_FULL);
        assertThat(Failure.of(new Busy(broken)).broken()).isSameAs(broken);
        assertThat(kind(new Busy(new EJBAccessException()))).isEqualTo(Failure.Kind.FORBIDDEN);
    }

    private static Failure.Kind kind(Exception thrown) {
        return Failure.of(thrown).kind();
    }
}
