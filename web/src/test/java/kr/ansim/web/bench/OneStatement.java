package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;

/** (b) The least that a durable change can be: one row changed, committed by itself. */
record OneStatement(BareTables tables) implements Work {

    @Override
    public String name() {
        return "b one-statement commit";
    }

    @Override
    public Client open() throws SQLException {
        Connection connection = tables.connect();
        PreparedStatement change =
                connection.prepareStatement("UPDATE bare.probe SET version = version + 1 WHERE id = ?");
        return new Client() {
            @Override
            public void once() throws SQLException {
                change.setInt(1, ThreadLocalRandom.current().nextInt(BareTables.PROBES));
                if (change.executeUpdate() != 1) {
                    throw new SQLException("no such row");
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
