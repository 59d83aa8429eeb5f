package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;

/**
 * How soon the one screen says who calls, of a member with five thousand events, beside a plain page of the same template: for one
 * visitor, and for a hundred agents to whom the telephone system tells twenty calls a second. Started by the Maven profile {@code bench}, no test.
 */
public final class DeskBenchmark {

    private static final String CUSTOMER = "BENCH-1";
    private static final String ROLE = "VIP_DESK";
    private static final String PLAIN = "identity/profile.xhtml";
    private static final String RESULT = "desk.md";
    private static final int WARM_UP = 30;
    private static final int REPORT_ROUNDS = 10;

    /** With fewer, what is measured on two cores is how one of them translates the code. */
    private static final int FLOOR_WARM_UP = Integer.getInteger("bench.desk-warm-up", 3);

    private static final int EVENTS = Integer.getInteger("bench.desk-events", 5_000);
    private static final int CALLERS = Integer.getInteger("bench.desk-callers", 50);
    private static final int EVENTS_OF_CALLER = 200;

    /** Calls a second; the last is more than two cores serve. */
    private static final int[] PACES = Arrays.stream(
                    System.getProperty("bench.desk-paces", "2,5,10,20").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();

    private DeskBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path out = Path.of(System.getProperty("bench.out")).toAbsolutePath();
        Path work = Files.createDirectories(out.resolve("work"));
        Files.deleteIfExists(out.resolve(RESULT));
        try (MySql mysql = MySql.startIn(work);
                Connection root = mysql.connect("rewriteBatchedStatements=true")) {
            House.letIn(root);
            House.migrate(mysql);
            Path settings = TestSettings.in(work)
                    .onMySql(mysql.url())
                    .with("ansim.api.requests-per-second", "1000000")
                    .with("ansim.public.requests-per-minute", "1000000")
                    .with("ansim.identity.tries-per-minute", "1000000")
                    .write();
            try (Payara payara = House.start(work, settings)) {
                Map<String, ProcessHandle> programs = Map.of(
                        "portal", payara.process(),
                        "database", mysql.process(),
                        "agents", ProcessHandle.current());
                run(payara, root, Demo.in(work), out, programs);
            }
        }
    }

    private static void run(Payara payara, Connection root, Demo demo, Path out, Map<String, ProcessHandle> programs)
            throws IOException, InterruptedException, SQLException {
        Api shop = new Api(payara.uri(), demo.membersKey());
        new LongPast(shop, CUSTOMER, EVENTS).tell();
        int port = payara.uri().getPort();
        String cookie = "Cookie: " + Visitor.as(port, demo, ROLE).cookies();
        String member = member(root);
        PageVisit plain = new PageVisit("plain page", cookie, List.of(PLAIN), "</html>");
        PageVisit desk = new PageVisit(
                "one screen, first paint", cookie, List.of("care/desk.xhtml?member=" + member), "who__name");
        PageTimes times = new PageTimes(port, root, List.of(plain, desk));
        try (Gate gate = Gate.pass()) {
            times.warmUp(WARM_UP);
            times.measure(Integer.getInteger("bench.page-rounds", 100));
            times.countStatements();
        }
        tell(out, times.table());
        tell(out, floor(port, root, demo, callers(shop), member, programs));
        tell(out, reports(port, root, demo));
    }

    /** Those who call have a name, a telephone and a past of a few years. */
    private static List<String> callers(Api shop) {
        List<String> phones = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            String phone = "010-55%02d-%04d".formatted(caller, caller);
            String customer = "BENCH-C" + caller;
            shop.put("/api/v1/customers/tv/" + customer, """
                    {"name": "%s", "phone": "%s", "phoneVerified": true}""".formatted("김고객", phone));
            new LongPast(shop, customer, EVENTS_OF_CALLER).tell();
            phones.add(phone);
        }
        return phones;
    }

    private static String floor(
            int port,
            Connection root,
            Demo demo,
            List<String> phones,
            String member,
            Map<String, ProcessHandle> programs)
            throws IOException, InterruptedException, SQLException {
        StringBuilder told = new StringBuilder(
                "\n| 100 agents | a second | served | p50 ms | p95 ms | p99 ms | CPU ms each |\n|---|---|---|---|---|---|---|\n");
        colleagues(root, demo.account(ROLE).path("user").asText());
        try (DeskFloor floor = new DeskFloor(port, demo.deskKey(), phones, programs)) {
            for (int agent = 0; agent < DeskFloor.AGENTS; agent++) {
                floor.enter(Visitor.as(port, demo.account(ROLE), email(agent)).cookies());
            }
            try (Gate gate = Gate.pass()) {
                for (int round = 0; round < FLOOR_WARM_UP; round++) {
                    floor.page("plain page", PLAIN, 10);
                    floor.page("one screen", "care/desk.xhtml?member=" + member, 10);
                    floor.calls(2);
                }
                for (int perSecond : PACES) {
                    told.append(floor.page("plain page", PLAIN, perSecond))
                            .append(floor.page(
                                    "one screen, first paint", "care/desk.xhtml?member=" + member, perSecond));
                }
                for (int perSecond : PACES) {
                    told.append(floor.calls(perSecond));
                }
            }
            for (Exception failure : floor.failures()) {
                told.append("failed: ").append(failure).append('\n');
            }
        }
        return told.toString();
    }

    /** With a year of calls behind them. */
    private static String reports(int port, Connection root, Demo demo)
            throws IOException, InterruptedException, SQLException {
        DeskYears.tell(root, Integer.getInteger("bench.desk-calls", 200_000));
        String cookie = "Cookie: " + Visitor.as(port, demo, "DESK_SUPERVISOR").cookies();
        LocalDate today = LocalDate.now(SystemClock.KOREA);
        PageTimes times = new PageTimes(
                port,
                root,
                List.of(
                        new PageVisit("plain page", cookie, List.of(PLAIN), "</html>"),
                        report("week", cookie, today.minusDays(6), today),
                        report("month", cookie, today.minusDays(29), today),
                        report("year", cookie, today.minusDays(364), today)));
        try (Gate gate = Gate.pass()) {
            times.warmUp(3);
            times.measure(REPORT_ROUNDS);
            times.countStatements();
        }
        return times.table();
    }

    private static PageVisit report(String span, String cookie, LocalDate from, LocalDate to) {
        return new PageVisit(
                "reports of a " + span, cookie, List.of("care/reports.xhtml?from=" + from + "&to=" + to), "figure__n");
    }

    private static String email(int agent) {
        return "agent-" + agent + "@bench.example";
    }

    /** People like the one of the demo, so that each has a session and pages of their own. */
    private static void colleagues(Connection root, String like) throws SQLException {
        for (int agent = 0; agent < DeskFloor.AGENTS; agent++) {
            change(
                    root,
                    "INSERT INTO identity_account (id, revision, email, name, language, state, password_hash,"
                            + " password_set_at, totp_secret, totp_last_step, session_stamp, created_at)"
                            + " SELECT UUID_TO_BIN(UUID()), 1, ?, name, language, state, password_hash, password_set_at,"
                            + " totp_secret, 0, session_stamp, created_at FROM identity_account WHERE email = ?",
                    email(agent),
                    like);
            change(
                    root,
                    "INSERT INTO identity_account_role (account_id, role) SELECT a.id, r.role FROM identity_account a,"
                            + " identity_account_role r JOIN identity_account o ON o.id = r.account_id"
                            + " WHERE a.email = ? AND o.email = ?",
                    email(agent),
                    like);
        }
    }

    private static void change(Connection root, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = root.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static String member(Connection root) throws SQLException {
        try (PreparedStatement query = root.prepareStatement("SELECT m.number FROM membership_identity i"
                + " JOIN membership_member m ON m.id = i.member_id WHERE i.customer_number = ?")) {
            query.setString(1, CUSTOMER);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static void tell(Path out, String table) throws IOException {
        System.out.println(table);
        Files.writeString(out.resolve(RESULT), table + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
