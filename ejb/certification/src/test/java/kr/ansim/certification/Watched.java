package kr.ansim.certification;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory that tells what it was asked, and by which index it would look for it. */
public final class Watched {

    private final JdbcDataSource database = new JdbcDataSource();
    private final List<String> asked = new ArrayList<>();
    private final Statements statements = new Statements(source());

    public Watched(String... migrations) {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        for (String migration : migrations) {
            statements.update("RUNSCRIPT FROM 'classpath:/db/migration/certification/" + migration + ".sql'");
        }
        asked.clear();
    }

    public Statements statements() {
        return statements;
    }

    /** Since it was asked for last. */
    public List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /** How each of these is looked for. */
    public List<String> plans() {
        return asked().stream()
                .flatMap(sql -> new Statements(database)
                        .list("EXPLAIN " + sql, row -> row.string("plan"), new Object[marks(sql)]).stream())
                .toList();
    }

    private static int marks(String sql) {
        return (int) sql.chars().filter(sign -> sign == '?').count();
    }

    private DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> listened(database.getConnection()));
    }

    private Object listened(Connection connection) {
        return Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add(Stream.of(arguments)
                                .map(String.class::cast)
                                .findFirst()
                                .orElseThrow());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
