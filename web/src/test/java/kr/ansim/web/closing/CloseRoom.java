package kr.ansim.web.closing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kr.ansim.web.support.ManyMembers;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;
import kr.ansim.web.support.Workplace;

/** A database with very many members and a portal of its own that closes their grades by itself; both can be killed. */
final class CloseRoom implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> BOOKS = List.of(
            "membership_close_member",
            "membership_close_part",
            "membership_grade_move",
            "membership_best",
            "membership_close_proof",
            "membership_grant",
            "membership_grant_run",
            "membership_coupon");

    private static final String ENDED =
            "SELECT 1 FROM membership_close WHERE state IN ('DONE', 'FAILED') AND (SELECT COUNT(*) FROM"
                    + " membership_grant_run WHERE ended_at IS NOT NULL) = 2";

    private static final String PROGRESS =
            "SELECT CONCAT(c.state, ' ', c.members, '/', c.expected, ', granted ', (SELECT COALESCE(SUM(granted), 0)"
                    + " FROM membership_grant_run)) FROM membership_close c";

    private final MySql mysql;
    private final Payara payara;

    private CloseRoom(MySql mysql, Payara payara) {
        this.mysql = mysql;
        this.payara = payara;
    }

    static CloseRoom open(Path directory, Path war, int members) throws Exception {
        MySql mysql = MySql.startIn(Workplace.directory());
        try {
            Path settings = TestSettings.in(directory).onMySql(mysql.url()).write();
            Path log = directory.resolve("payara.log");
            Files.deleteIfExists(log);
            CloseRoom room = new CloseRoom(mysql, Payara.start(war, settings, log));
            room.fill(members);
            return room;
        } catch (Exception failure) {
            mysql.close();
            throw failure;
        }
    }

    /** The first close begins while members are still made; what it did to whom is taken back. */
    private void fill(int members) throws SQLException, InterruptedException {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Seoul")));
        execute(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                        + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at) VALUES (X'"
                        + "07".repeat(16)
                        + "', 'of the grade', 'AMOUNT', 5000, 0, 0, '', '', '2026-01-01', '2099-12-31', 'ALWAYS', 0, 'OPEN', 0, 0,"
                        + " '2026-01-01 00:00:00')");
        execute(
                "INSERT INTO membership_benefit (valid_from, grade, kind, seq, amount, campaign_id) VALUES ('2026-01-01', 3,"
                        + " 'COUPON', 1, 1, X'" + "07".repeat(16) + "'), ('2026-01-01', 4, 'COUPON', 1, 1, X'"
                        + "07".repeat(16)
                        + "')");
        try (Connection database = mysql.connect()) {
            ManyMembers.fill(database, members, today.withDayOfMonth(1).minusDays(8));
        }
        awaitEnd();
        execute("CREATE TABLE closing_before SELECT id, grade, missed FROM membership_member");
        execute(
                "UPDATE closing_before b JOIN membership_close_member c ON c.close_id = (SELECT id FROM membership_close)"
                        + " AND c.member_id = b.id SET b.grade = c.before_grade,"
                        + " b.missed = c.before_missed");
    }

    /** As it was before the close, which therefore begins within some seconds. */
    void back() throws SQLException {
        execute(
                "UPDATE membership_member m JOIN closing_before b ON b.id = m.id SET m.grade = b.grade, m.missed = b.missed");
        for (String book : BOOKS) {
            execute("TRUNCATE TABLE " + book);
        }
        execute("DELETE FROM membership_close");
    }

    /** Until the close has ended and the coupons of grades are given. */
    void awaitEnd() throws SQLException, InterruptedException {
        await(ENDED);
    }

    /** The same. @return all that it said of how far it was, in turn */
    List<String> stations() throws SQLException, InterruptedException {
        List<String> stations = new ArrayList<>();
        follow(station -> {
            if (!station.isEmpty() && !stations.contains(station)) {
                stations.add(station);
            }
            return true;
        });
        return stations;
    }

    /** Until it says this, or one of these that come later. */
    void awaitStation(List<String> stations, int at) throws SQLException, InterruptedException {
        follow(station -> stations.indexOf(station) < at);
    }

    private void follow(Predicate<String> goOn) throws SQLException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Connection database = mysql.connect()) {
            while (goOn.test(one(database, PROGRESS)) && one(database, ENDED).isEmpty()) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("not within " + PATIENCE + ": " + progress());
                }
                Thread.sleep(2);
            }
        }
    }

    boolean hasEnded() throws SQLException {
        return finds(ENDED);
    }

    /** How far the close is. */
    String progress() throws SQLException {
        try (Connection database = mysql.connect()) {
            return one(database, PROGRESS);
        }
    }

    Map<String, String> books() throws SQLException {
        try (Connection database = mysql.connect()) {
            return ClosedBooks.read(database);
        }
    }

    void killPayara() throws Exception {
        payara.kill();
        endLeases();
        payara.start();
    }

    /** Whoever held a lease could not give it back. */
    void killMySql() throws Exception {
        mysql.kill();
        mysql.start();
        endLeases();
    }

    /** As if those two minutes had passed. */
    private void endLeases() throws SQLException {
        execute("UPDATE platform_lease SET held_until = UTC_TIMESTAMP(6)");
    }

    private void await(String query) throws SQLException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!finds(query)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("not within " + PATIENCE + ": " + query + "; " + progress());
            }
            Thread.sleep(50);
        }
    }

    private boolean finds(String query) throws SQLException {
        try (Connection database = mysql.connect()) {
            return !one(database, query).isEmpty();
        }
    }

    private static String one(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection database = mysql.connect();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws InterruptedException {
        payara.close();
        mysql.close();
    }
}
