package kr.ansim.web.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * Members with order lines, made by the database itself in steps, always the same ones: of twelve lines for each member on
 * average a few buy very much and most buy little, over a year.
 */
public final class ManyMembers {

    private static final int STEP = 50_000;
    private static final int MOST_LINES = 40;
    private static final int COUPONS = 5;

    /** One in so many was endowed. */
    public static final int ENDOWED = 10;

    private ManyMembers() {}

    /** Whether an earlier run has filled this database. */
    public static boolean areIn(Connection database) throws SQLException {
        return has(
                        database,
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'bench_number'")
                && has(database, "SELECT 1 FROM membership_member LIMIT 1");
    }

    private static boolean has(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Their grades as they were filled in, whatever a close that was broken off has left. */
    public static void takeGradesBack(Connection database) throws SQLException {
        if (has(database, "SELECT 1 FROM membership_close LIMIT 1")) {
            change(database, "UPDATE membership_member SET grade = CRC32(CAST(number AS UNSIGNED)) % 5, missed = 0");
            change(database, "UPDATE membership_gate SET closing = FALSE");
        }
    }

    /** @param end the last day of the year in which they bought */
    @SuppressWarnings("SystemOut")
    public static void fill(Connection database, int members, LocalDate end) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE bench_number (n INT NOT NULL PRIMARY KEY)");
            statement.execute("INSERT INTO bench_number VALUES (0)");
            for (int rows = 1; rows < STEP; rows *= 2) {
                statement.execute("INSERT INTO bench_number SELECT n + " + rows + " FROM bench_number");
            }
        }
        for (int from = 0; from < members; from += STEP) {
            fill(database, from, Math.min(members, from + STEP), end);
            if (from % (10 * STEP) == 0) {
                System.out.println(from + " members");
            }
        }
        analyze(database, "membership_member, membership_order_line");
    }

    private static void analyze(Connection database, String tables) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("ANALYZE TABLE " + tables);
        }
    }

    private static void fill(Connection database, int from, int until, LocalDate end) throws SQLException {
        change(
                database,
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed,"
                        + " first_bought_on, added_at) SELECT " + id("n + ?") + ", LPAD(n + ?, 10, '0'), " + id("n + ?")
                        + ", 'ACTIVE', '2020-01-01', CRC32(n + ?) % 5, 0, '2021-01-01', NOW(6) FROM bench_number"
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
                        + " '0'))), 1, " + id("m.n + ?")
                        + ", 1, DATE_SUB(?, INTERVAL CRC32(CONCAT(m.n + ?, '-',"
                        + " k.n)) % 365 DAY), 1, 5000 + CRC32(CONCAT(k.n, '-', m.n + ?)) % 150000, CRC32(m.n + k.n) % 3000,"
                        + " CRC32(m.n * k.n) % 1000, 2500 FROM bench_number m JOIN bench_number k ON k.n < "
                        + MOST_LINES + " * POW((CRC32(CONCAT('m', m.n + ?)) % 1000) / 1000, 2) AND k.n < " + MOST_LINES
                        + " WHERE m.n < ?",
                from,
                from,
                end,
                from,
                from,
                from,
                until - from);
    }

    /** As if grades were closed for this month already, so that a portal that is measured does not close those of all. */
    public static void closed(Connection database, LocalDate effective) throws SQLException {
        change(
                database,
                "INSERT INTO membership_close (id, effective, policy, policy_digest, state, done_to, last_id, expected, members,"
                        + " digest, begun_at, begun_by, ended_at) VALUES (" + id("?")
                        + ", ?, 1, '', 'DONE', '', '', 0, 0, '', NOW(6), 'bench', NOW(6))",
                1,
                effective);
    }

    /** Gives one in ten members five coupons and some points, unless they were given before. */
    public static void endow(Connection database, int members) throws SQLException {
        if (has(database, "SELECT 1 FROM membership_campaign LIMIT 1")) {
            return;
        }
        for (int campaign = 1; campaign <= COUPONS; campaign++) {
            change(
                    database,
                    "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                            + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at) VALUES ("
                            + id("?")
                            + ", CONCAT('campaign ', ?), ?, ?, 0, ?, '', '', '2026-01-01', '2099-12-31', ?, 0,"
                            + " 'OPEN', 0, 0, NOW(6))",
                    campaign,
                    campaign,
                    campaign % 2 == 0 ? "PERCENT" : "AMOUNT",
                    campaign % 2 == 0 ? 5 : 1_000 * campaign,
                    10_000 * campaign,
                    campaign == COUPONS ? "NEVER" : campaign == 1 ? "CATEGORY" : "ALWAYS");
        }
        for (int from = 0; from < members; from += ENDOWED * STEP) {
            change(
                    database,
                    "INSERT INTO membership_coupon (id, code, campaign_id, member_id, valid_to, state, discount) SELECT "
                            + id("(n * 10 + ?) * 10 + c.k") + ", CONCAT('B', (n * 10 + ?) * 10 + c.k), " + id("c.k")
                            + ", "
                            + id("n * 10 + ?") + ", '2099-12-31', 'FREE', 0 FROM bench_number JOIN (SELECT n AS k FROM"
                            + " bench_number WHERE n BETWEEN 1 AND " + COUPONS + ") c WHERE n < " + STEP
                            + " AND n * 10 + ? < ?",
                    from,
                    from,
                    from,
                    from,
                    members);
            change(
                    database,
                    "INSERT INTO membership_lot (id, member_id, source, number, expires_on, issued, pending, available, held,"
                            + " used, expired, cancelled, reissued, settled) SELECT " + id("n * 10 + ?") + ", "
                            + id("n * 10 + ?") + ", 'GRANT', 1, '2099-12-31', -7000, 0, 7000, 0, 0, 0, 0, 0, 0"
                            + " FROM bench_number WHERE n < " + STEP + " AND n * 10 + ? < ?",
                    from,
                    from,
                    from,
                    members);
        }
        analyze(database, "membership_coupon, membership_lot");
    }

    /** Of a member who was endowed. @param at from 0 */
    public static String endowed(int at) {
        return number(at * ENDOWED);
    }

    /** @param at from 0 */
    public static String number(int at) {
        return String.format("%010d", at);
    }

    private static String id(String number) {
        return "UNHEX(LPAD(HEX(" + number + " + 1), 32, '0'))";
    }

    public static int change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }
}
