package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Members with order lines, made by the database itself in steps, always the same ones: of twelve lines for each member on
 * average a few buy very much and most buy little, over a year that ends at the close.
 */
final class Membership {

    private static final int STEP = 50_000;
    private static final int MOST_LINES = 40;

    private Membership() {}

    @SuppressWarnings("SystemOut")
    static void fill(Connection database, int members) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE bench_number (n INT NOT NULL PRIMARY KEY)");
            statement.execute("INSERT INTO bench_number VALUES (0)");
            for (int rows = 1; rows < STEP; rows *= 2) {
                statement.execute("INSERT INTO bench_number SELECT n + " + rows + " FROM bench_number");
            }
        }
        for (int from = 0; from < members; from += STEP) {
            fill(database, from, Math.min(members, from + STEP));
            if (from % (10 * STEP) == 0) {
                System.out.println(from + " members");
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("ANALYZE TABLE membership_member, membership_order_line");
        }
    }

    private static void fill(Connection database, int from, int until) throws SQLException {
        change(
                database,
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, honorary_grade,"
                        + " first_bought_on, added_at) SELECT " + id("n + ?") + ", LPAD(n + ?, 10, '0'), " + id("n + ?")
                        + ", 'ACTIVE', '2020-01-01', CRC32(n + ?) % 5, 0, 0, '2021-01-01', NOW(6) FROM bench_number"
                        + " WHERE n < ?",
                from,
                from,
                from,
                from,
                until - from);
        // how many lines: the square of an even draw, so that few buy much
        change(
                database,
                "INSERT INTO membership_order_line (order_id, line, member_id, kept, delivered_on, purchases, goods, discount,"
                        + " points_used, shipping) SELECT UNHEX(CONCAT(LPAD(HEX(m.n + ?), 16, '0'), LPAD(HEX(k.n), 16,"
                        + " '0'))), 1, " + id("m.n + ?") + ", 1, DATE_SUB('2026-10-24', INTERVAL CRC32(CONCAT(m.n + ?, '-',"
                        + " k.n)) % 365 DAY), 1, 5000 + CRC32(CONCAT(k.n, '-', m.n + ?)) % 150000, CRC32(m.n + k.n) % 3000,"
                        + " CRC32(m.n * k.n) % 1000, 2500 FROM bench_number m JOIN bench_number k ON k.n < "
                        + MOST_LINES + " * POW((CRC32(CONCAT('m', m.n + ?)) % 1000) / 1000, 2) AND k.n < " + MOST_LINES
                        + " WHERE m.n < ?",
                from,
                from,
                from,
                from,
                from,
                until - from);
    }

    private static String id(String number) {
        return "UNHEX(LPAD(HEX(" + number + " + 1), 32, '0'))";
    }

    static int change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }
}
