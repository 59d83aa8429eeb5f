package kr.ansim.platform.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A database of its own with the platform's tables: H2 in memory, or with {@code -Dansim.test.mysql=jdbc:mysql://…/} a new
 * schema on that server.
 */
public final class TestDatabase {

    private static final String MYSQL = System.getProperty("ansim.test.mysql", "");

    private final DataSource source;

    private TestDatabase(DataSource source) {
        this.source = source;
    }

    public static TestDatabase fresh() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        DataSource source = MYSQL.isEmpty() ? h2(name) : new MySqlPool(MYSQL, name);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        return new TestDatabase(source);
    }

    public static boolean isMySql() {
        return !MYSQL.isEmpty();
    }

    public DataSource source() {
        return source;
    }

    /** Changes the tables behind the product's back. */
    public int tamper(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void clear() {
        for (String table : new String[] {
            "audit_entry",
            "audit_seal",
            "audit_head",
            "audit_whose",
            "idempotent_request",
            "outbox",
            "lease",
            "personal_data",
            "file_reference",
            "file"
        }) {
            tamper("DELETE FROM platform_" + table);
        }
    }

    private static DataSource h2(String name) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + name + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1000",
                "sa",
                "");
        pool.setMaxConnections(40);
        return pool;
    }
}
