package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The statements of {@link HotPairs} in a bare loop. */
final class HotBarePairs implements Work {

    static final String NAME = "c bare JDBC, one site";

    private final BareTables tables;
    private final BlockingQueue<Hot> free;

    private record Hot(Town.Door door, int version) {}

    HotBarePairs(BareTables tables, List<Town.Door> doors) {
        this.tables = tables;
        this.free = new ArrayBlockingQueue<>(doors.size());
        doors.forEach(door -> free.add(new Hot(door, 1)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Client open() throws SQLException {
        Connection connection = tables.connect();
        BareStatements statements = new BareStatements(connection);
        return new Client() {
            @Override
            public void once() throws SQLException, InterruptedException {
                Hot hot = free.take();
                BareStatements.Held held = statements.hold(hot.door(), hot.version());
                statements.cancel(held, hot.version() + 1);
                free.put(new Hot(hot.door(), hot.version() + 2));
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
