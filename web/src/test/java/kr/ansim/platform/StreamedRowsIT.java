package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.web.support.TestDatabase;
import org.junit.jupiter.api.Test;

class StreamedRowsIT {

    private static final String DIGITS = "SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
            + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8";

    /** A row of these is there half a second before the next is made, unless the driver waits for all. */
    @Test
    void a_large_result_is_read_while_mysql_still_makes_it() throws SQLException {
        MysqlDataSource source = new MysqlDataSource();
        try (Connection connection = TestDatabase.connect()) {
            source.setUrl(connection.getMetaData().getURL());
            source.setUser("root");
        }
        List<Instant> seen = new ArrayList<>();
        new Statements(source)
                .each(
                        "SELECT REPEAT('x', 100000 + n), SLEEP(0.5) FROM (" + DIGITS + ") digits",
                        row -> seen.add(Instant.now()));
        assertThat(seen).hasSize(8);
        assertThat(Duration.between(seen.get(0), seen.get(7))).isGreaterThan(Duration.ofMillis(400));
    }
}
