package kr.ansim.web.bench;

import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.close.Closes;
import kr.ansim.membership.grade.DecidedMembers;
import kr.ansim.membership.grade.GradePolicies;
import kr.ansim.membership.policy.PolicyBook;
import kr.ansim.membership.simulation.Simulating;
import kr.ansim.membership.simulation.Simulations;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.web.support.ManyMembers;
import kr.ansim.web.support.MySql;

/**
 * How long a close, its choice of the best and a simulation over all members take beside the bare SQL of the same aggregation
 * and writes, on a durable MySQL, in turns. Started by the Maven profile {@code bench}, no test; {@code bench.members} says how many there are. They are
 * made once, and kept beside the result for the next run.
 */
public final class MembershipBenchmark {

    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 11, 1);
    private static final List<String> BOOKS = List.of(
            "membership_close_member",
            "membership_close_part",
            "membership_grade_move",
            "membership_best",
            "membership_close_proof",
            "membership_close_movement",
            "membership_close",
            "bench_close",
            "bench_move",
            "bench_best");
    /** Transactions that are not yet purged. */
    private static final int LITTLE_HISTORY = 500;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Connection database;
    private final Closes closes;
    private final Simulations simulations;
    private final Simulating simulating;
    private final PolicyDetails details;
    private final GradePolicy policy;

    private double bareBest;
    private double best;
    private double bestTwice;

    private MembershipBenchmark(Connection database) {
        this.database = database;
        Beans beans = new Beans(Map.of(
                Statements.class, new Statements(always(database)),
                AuditTrail.class, silent(),
                Event.class, Beans.proxy(Event.class, (proxy, method, values) -> null)));
        closes = beans.of(Closes.class);
        simulations = beans.of(Simulations.class);
        simulating = beans.of(Simulating.class);
        details = beans.of(PolicyBook.class).on(EFFECTIVE);
        policy = beans.of(GradePolicies.class).on(EFFECTIVE);
    }

    private static AuditTrail silent() {
        return new AuditTrail() {
            @Override
            public void record(AuditEntry entry) {
                // nobody reads it here
            }
        };
    }

    private static DataSource always(Connection one) {
        Connection kept = Beans.proxy(
                Connection.class,
                (proxy, method, values) -> method.getName().equals("close") ? null : method.invoke(one, values));
        return Beans.proxy(DataSource.class, (proxy, method, values) -> kept);
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path out = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        int members = Integer.getInteger("bench.members", 5_000_000);
        int rounds = Integer.getInteger("bench.close-rounds", 3);
        Path work = Files.createDirectories(out.resolve("work"));
        Path kept = work.resolve("members-" + members);
        try (MySql mysql = MySql.startOn(kept, work, "--innodb-buffer-pool-size=1G", "--tmp-table-size=256M");
                Connection root = mysql.connect("rewriteBatchedStatements=true&cachePrepStmts=true")) {
            House.letIn(root);
            House.migrate(mysql);
            if (!ManyMembers.areIn(root)) {
                ManyMembers.fill(root, members, EFFECTIVE.minusDays(8));
            }
            new MembershipBenchmark(root).run(rounds, out.resolve("membership.md"));
            ManyMembers.endow(root, members);
            ManyMembers.closed(root, LocalDate.now(SystemClock.KOREA).withDayOfMonth(1));
            root.commit();
            new MemberCalls(mysql, Plan.fromProperties(), members).run(work, kept);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** None is thrown away for warming up: each takes minutes, and reads more than any buffer keeps. */
    private void run(int rounds, Path report) throws SQLException, IOException {
        database.setAutoCommit(false);
        bareTables();
        ManyMembers.takeGradesBack(database);
        database.commit();
        empty();
        List<double[]> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double bare = seconds(this::bareClose);
            bareBack();
            double close = seconds(this::close) - bestTwice;
            back();
            double bareCount = seconds(this::bareCount);
            double count = seconds(this::simulate);
            database.commit();
            all.add(new double[] {
                bare, close, close / bare, bareCount, count, count / bareCount, bareBest, best, best / bareBest
            });
            Files.writeString(report, report(all));
        }
    }

    private double seconds(Work work) throws SQLException {
        settle();
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What the database still cleans up behind one part is not to slow down the next. */
    private void settle() throws SQLException {
        database.commit();
        while (Long.parseLong(text(
                        "SELECT `COUNT` FROM information_schema.innodb_metrics WHERE name = 'trx_rseg_history_len'"))
                > LITTLE_HISTORY) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private void bareTables() throws SQLException {
        change("CREATE TABLE IF NOT EXISTS bench_close LIKE membership_close_member");
        change("CREATE TABLE IF NOT EXISTS bench_move LIKE membership_grade_move");
        change("CREATE TABLE IF NOT EXISTS bench_best LIKE membership_best");
    }

    /** The same reads and writes in as few statements as there can be. */
    private void bareClose() throws SQLException {
        DecidedMembers decided = new DecidedMembers(policy, EFFECTIVE);
        byte[] id = Ids.toBytes(new UUID(0, 7));
        List<Object> values = new ArrayList<>(List.of(id));
        decided.values(FIRST, LAST).forEach(value -> values.add(value instanceof UUID one ? Ids.toBytes(one) : value));
        ManyMembers.change(
                database,
                "INSERT INTO bench_close SELECT ?, id, purchases, amount, earned, grade, missed, next_grade, next_missed FROM "
                        + decided.table() + " d",
                values.toArray());
        change(
                "INSERT INTO bench_move SELECT member_id, close_id, '2026-11-01', before_grade, after_grade FROM bench_close"
                        + " WHERE after_grade <> before_grade");
        change(
                "UPDATE membership_member m JOIN bench_close c ON c.member_id = m.id SET m.grade = c.after_grade,"
                        + " m.missed = c.after_missed WHERE c.after_grade <> c.before_grade OR c.after_missed <> c.before_missed");
        database.commit();
    }

    private void bareBack() throws SQLException {
        change(
                "UPDATE membership_member m JOIN bench_close c ON c.member_id = m.id SET m.grade = c.before_grade,"
                        + " m.missed = c.before_missed WHERE c.after_grade <> c.before_grade OR c.after_missed <> c.before_missed");
        database.commit();
        change("TRUNCATE TABLE bench_close");
        change("TRUNCATE TABLE bench_move");
    }

    private void close() throws SQLException {
        closes.begin(EFFECTIVE, "bench");
        database.commit();
        boolean more = true;
        while (more) {
            boolean choosing = "CHOOSING".equals(text("SELECT state FROM membership_close WHERE state <> 'COUNTERED'"));
            if (choosing) {
                bareBest();
            }
            long begin = System.nanoTime();
            more = closes.goOn();
            database.commit();
            best = choosing ? (System.nanoTime() - begin) / 1e9 : best;
        }
    }

    /** Once to have read what is asked for, and once for the clock; no part of the close. */
    private void bareBest() throws SQLException {
        long begin = System.nanoTime();
        for (int round = 0; round < 2; round++) {
            change("TRUNCATE TABLE bench_best");
            long once = System.nanoTime();
            change(
                    "INSERT INTO bench_best SELECT close_id, ROW_NUMBER() OVER (ORDER BY amount DESC, purchases DESC, member_id),"
                            + " member_id, TRUE, FALSE, purchases, amount FROM (SELECT c.* FROM membership_close_member c"
                            + " JOIN membership_close k ON k.id = c.close_id AND k.state = 'CHOOSING' WHERE c.after_grade = "
                            + (policy.grades().size() - 1) + " ORDER BY c.amount DESC, c.purchases DESC LIMIT "
                            + 2 * policy.bestSeats() + ") b");
            database.commit();
            bareBest = (System.nanoTime() - once) / 1e9;
        }
        bestTwice = (System.nanoTime() - begin) / 1e9;
    }

    private void back() throws SQLException {
        UUID close = latest();
        if (!"DONE".equals(text("SELECT state FROM membership_close WHERE state <> 'COUNTERED'"))) {
            throw new IllegalStateException("the close does not prove itself");
        }
        closes.counter(close, "bench", "the next round");
        database.commit();
        while (closes.goOn()) {
            database.commit();
        }
        empty();
    }

    private void empty() throws SQLException {
        for (String book : BOOKS) {
            change("TRUNCATE TABLE " + book);
        }
        database.commit();
    }

    private UUID latest() throws SQLException {
        String hex = text("SELECT HEX(id) FROM membership_close WHERE state <> 'COUNTERED'");
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void simulate() throws SQLException {
        simulations.ask(details, EFFECTIVE, "bench");
        simulating.count(simulations.latest(policy.version()).orElseThrow(), () -> true);
        database.commit();
    }

    private void bareCount() throws SQLException {
        DecidedMembers decided = new DecidedMembers(policy, EFFECTIVE);
        List<Object> values = new ArrayList<>();
        decided.values(FIRST, LAST).forEach(value -> values.add(value instanceof UUID one ? Ids.toBytes(one) : value));
        try (var statement = database.prepareStatement("SELECT grade, next_grade, COUNT(*), SUM(amount) FROM "
                + decided.table() + " d GROUP BY grade, next_grade")) {
            for (int at = 0; at < values.size(); at++) {
                statement.setObject(at + 1, values.get(at));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(3);
                }
            }
        }
    }

    private void change(String sql) throws SQLException {
        ManyMembers.change(database, sql);
    }

    private String report(List<double[]> rounds) throws SQLException {
        StringBuilder text = new StringBuilder();
        text.append(text("SELECT COUNT(*) FROM membership_member"))
                .append(" members, ")
                .append(text("SELECT COUNT(*) FROM membership_order_line"))
                .append(" order lines; median (range) of ")
                .append(rounds.size())
                .append(" rounds, seconds.\n\n| bare close | close | times | bare count | simulation | times"
                        + " | bare best | best | times |\n|---|---|---|---|---|---|---|---|---|\n|");
        for (int column = 0; column < 9 && !rounds.isEmpty(); column++) {
            int at = column;
            List<Double> sorted =
                    new ArrayList<>(rounds.stream().map(round -> round[at]).toList());
            Collections.sort(sorted);
            text.append(String.format(
                    Locale.ROOT,
                    " %.2f (%.2f–%.2f) |",
                    sorted.get(sorted.size() / 2),
                    sorted.get(0),
                    sorted.get(sorted.size() - 1)));
        }
        Runtime runtime = Runtime.getRuntime();
        return text.append("\n\nHeap in use: ")
                .append((runtime.totalMemory() - runtime.freeMemory()) / 1_048_576)
                .append(" MB\n")
                .toString();
    }
}
