package kr.ansim.certification.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.MovableClock;
import kr.ansim.certification.Tables;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class BroadcastsTest {

    private static final UUID SHOP = Ids.next();
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    private final MovableClock clock = new MovableClock();
    private final JdbcDataSource database = Tables.database();
    private final Statements statements = new Statements(database);
    private final Shelf shelf = new Shelf(statements);
    private final UUID both = shelf.add(SHOP, "P-1", "블록");
    private final UUID first = shelf.add(SHOP, "P-2", "블록");
    private final UUID second = shelf.add(SHOP, "P-3", "블록");

    @Test
    void a_list_that_is_sent_while_another_is_taken_waits_for_it_and_stands_whole() throws Exception {
        try (Connection one = begin();
                Connection other = begin()) {
            over(one).put(SHOP, DAY, List.of(both, first));
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> {
                over(other).put(SHOP, DAY, List.of(both, second));
                commit(other);
            });
            Thread.sleep(100);
            assertThat(waiting).isNotDone();
            commit(one);
            waiting.get(10, TimeUnit.SECONDS);
        }
        assertThat(onAir()).containsExactlyInAnyOrder(both, second);
    }

    @Test
    void other_shops_and_other_days_keep_their_lists() {
        UUID neighbours = shelf.add(Ids.next(), "P-1", "블록");
        Broadcasts broadcasts = over(statements);
        broadcasts.put(Ids.next(), DAY, List.of(neighbours));
        broadcasts.put(SHOP, DAY, List.of(both, first));
        broadcasts.put(SHOP, DAY.plusDays(1), List.of(second));
        broadcasts.put(SHOP, DAY, List.of());
        broadcasts.put(SHOP, DAY, List.of(second));
        assertThat(onAir()).containsExactlyInAnyOrder(neighbours, second);
    }

    private List<UUID> onAir() {
        return statements.list(
                "SELECT product_id FROM certification_broadcast WHERE on_day = ?", row -> row.uuid("product_id"), DAY);
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Broadcasts over(Statements some) {
        return Fields.with(Fields.with(new Broadcasts(), "statements", some), "clock", clock);
    }

    /** All in the connection's transaction. */
    private Broadcasts over(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return over(new Statements((DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, none) -> kept)));
    }
}
