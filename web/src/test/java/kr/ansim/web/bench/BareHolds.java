package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** (c) The statements of {@link Holds} in a loop that does nothing else. */
record BareHolds(BareTables tables, Shelf<Town.Door> doors) implements Work {

    static final String NAME = "c bare JDBC";

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
            public void once() throws SQLException {
                statements.hold(doors.next(), 1);
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
