package kr.ansim.web.bench;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kr.ansim.web.start.AnsimDatabase;
import kr.ansim.web.support.MySql;

/**
 * The product's tables once more, in a database of their own on the same server and with the same rows, so that what the
 * bare loop does is not seen by the product's own look-outs.
 */
final class BareTables {

    static final int PROBES = 10_000;

    private static final List<String> COPIED = List.of(
            "delivery_compartment",
            "delivery_booking",
            "platform_audit_entry",
            "platform_idempotent_request",
            "platform_personal_data");

    private final String url;

    private BareTables(String url) {
        this.url = url;
    }

    static BareTables in(MySql mysql) throws SQLException {
        try (Connection connection = mysql.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE bare CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            for (String table : COPIED) {
                statement.execute("CREATE TABLE bare." + table + " LIKE ansim." + table);
            }
            statement.execute("INSERT INTO bare.delivery_compartment SELECT * FROM ansim.delivery_compartment");
            statement.execute("CREATE TABLE bare.probe (id INT NOT NULL PRIMARY KEY, version INT NOT NULL)");
            try (PreparedStatement row = connection.prepareStatement("INSERT INTO bare.probe VALUES (?, 1)")) {
                connection.setAutoCommit(false);
                for (int id = 0; id < PROBES; id++) {
                    row.setInt(1, id);
                    row.addBatch();
                }
                row.executeBatch();
                connection.commit();
            }
        }
        return new BareTables(mysql.url().replace("/ansim?", "/bare?") + '&' + productsOptions());
    }

    /** What the product tells the driver. */
    private static String productsOptions() {
        return Arrays.stream(AnsimDatabase.class
                        .getAnnotation(DataSourceDefinition.class)
                        .properties())
                .filter(property -> !property.startsWith("fish.payara."))
                .collect(Collectors.joining("&"));
    }

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "ansim", "ansim");
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }
}
