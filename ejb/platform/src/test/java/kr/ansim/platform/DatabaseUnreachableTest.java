package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseUnreachableTest {

    @Test
    void is_seen_behind_a_lost_connection_however_deep() {
        RuntimeException throughJpa = new IllegalStateException(
                new RuntimeException(new SQLException("Communications link failure", "08S01")));
        assertThat(DatabaseUnreachable.isBehind(throughJpa)).isTrue();
    }

    @Test
    void is_seen_behind_a_pool_that_has_no_connection_left() {
        SQLException pool = new SQLException("Error in allocating a connection. Cause: Connection refused");
        assertThat(DatabaseUnreachable.isBehind(new RuntimeException(pool))).isTrue();
    }

    @Test
    void is_seen_behind_a_commit_that_was_never_answered() {
        assertThat(DatabaseUnreachable.isBehind(new EJBException(new SystemException("commit failed"))))
                .isTrue();
    }

    @Test
    void is_not_seen_behind_a_wrong_statement() {
        SQLException wrong = new SQLException("You have an error in your SQL syntax", "42000", 1064);
        assertThat(DatabaseUnreachable.isBehind(new RuntimeException(wrong))).isFalse();
        assertThat(DatabaseUnreachable.isBehind(new IllegalStateException())).isFalse();
    }
}
