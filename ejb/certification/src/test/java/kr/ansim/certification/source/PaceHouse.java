package kr.ansim.certification.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import kr.ansim.certification.Fields;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** The table of turns in a database in memory, and nodes that share it, each with a connection of its own. */
final class PaceHouse {

    private static final String MIGRATIONS = "RUNSCRIPT FROM 'classpath:/db/migration/certification/";

    private final JdbcDataSource database = new JdbcDataSource();
    private final Clock clock;

    PaceHouse(Clock clock) {
        this.clock = clock;
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        Statements statements = new Statements(database);
        statements.update(MIGRATIONS + "V20261126100000__certificates.sql'");
        statements.update(MIGRATIONS + "V20261126170000__turns.sql'");
    }

    Node node() {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            return new Node(connection, clock);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One transaction after the other. */
    static final class Node {

        private final Connection connection;
        private final Pace pace = new Pace();

        private Node(Connection connection, Clock clock) {
            this.connection = connection;
            Fields.with(pace, "clock", clock);
            Fields.with(pace, "statements", new Statements(source()));
        }

        <T> T in(Function<Pace, T> work) {
            try {
                T result = work.apply(pace);
                connection.commit();
                return result;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private DataSource source() {
            return (DataSource) Proxy.newProxyInstance(
                    DataSource.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> unclosed());
        }

        private Object unclosed() {
            return Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }
    }
}
