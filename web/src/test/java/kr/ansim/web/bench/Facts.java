package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import kr.ansim.web.support.MySql;

/** On what the figures were taken. Refuses a database that is less durable than the figures say. */
record Facts(Map<String, String> all) {

    private static final Map<String, String> DURABLE = Map.of(
            "innodb_flush_log_at_trx_commit", "1",
            "sync_binlog", "1",
            "log_bin", "ON",
            "transaction_isolation", "READ-COMMITTED");

    static Facts of(MySql mysql) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("system", System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.version"));
        try (Connection connection = mysql.connect();
                Statement statement = connection.createStatement()) {
            for (String name : new TreeSet<>(DURABLE.keySet())) {
                facts.put(name, variable(statement, name));
            }
            facts.put("mysql", variable(statement, "version"));
        }
        DURABLE.forEach((name, value) -> {
            if (!value.equals(facts.get(name))) {
                throw new IllegalStateException(name + " is " + facts.get(name) + ", not " + value);
            }
        });
        return new Facts(facts);
    }

    private static String variable(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW VARIABLES LIKE '" + name + "'")) {
            return row.next() ? row.getString(2) : "";
        }
    }
}
