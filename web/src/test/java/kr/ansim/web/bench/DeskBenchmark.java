package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;

/**
 * How soon the one screen says who calls, of a member with five thousand events, beside a plain page of the same template: for one
 * visitor, and for a hundred agents to whom twenty calls a second come. Started by the Maven profile {@code bench}, no test.
 */
public final class DeskBenchmark {

    private static final String CUSTOMER = "BENCH-1";
    private static final int WARM_UP = 30;

    private DeskBenchmark() {}

    public static void main(String[] arguments)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path out = Path.of(System.getProperty("bench.out")).toAbsolutePath();
        Path work = Files.createDirectories(out.resolve("work"));
        try (MySql mysql = MySql.startIn(work);
                Connection root = mysql.connect("rewriteBatchedStatements=true")) {
            House.letIn(root);
            House.migrate(mysql);
            Path settings = TestSettings.in(work)
                    .onMySql(mysql.url())
                    .with("ansim.api.requests-per-second", "1000000")
                    .write();
            try (Payara payara = House.start(work, settings)) {
                run(payara, root, Demo.in(work), out);
            }
        }
    }

    private static void run(Payara payara, Connection root, Demo demo, Path out)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        new LongPast(new Api(payara.uri(), demo.membersKey()), CUSTOMER).tell();
        int port = payara.uri().getPort();
        String cookie = "Cookie: " + Visitor.as(port, demo, "VIP_DESK").cookies();
        PageVisit plain = new PageVisit("plain page", cookie, List.of("identity/profile.xhtml"), "</html>");
        PageVisit desk = new PageVisit(
                "one screen, first paint", cookie, List.of("care/desk.xhtml?member=" + member(root)), "who__name");
        PageTimes times = new PageTimes(port, root, List.of(plain, desk));
        try (Gate gate = Gate.pass()) {
            times.warmUp(WARM_UP);
            times.measure(Integer.getInteger("bench.page-rounds", 100));
            times.countStatements();
        }
        StringBuilder told = new StringBuilder(times.table())
                .append(
                        "\n| 100 agents, 20 calls a second | calls | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|\n");
        try (Gate gate = Gate.pass();
                PacedPages agents = new PacedPages(port, Integer.getInteger("bench.seconds", 6) * 5)) {
            for (PageVisit visit : List.of(plain, desk, plain, desk)) {
                told.append(agents.row(visit));
            }
        }
        tell(out, told.toString());
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
        Files.writeString(out.resolve("desk.md"), table);
    }
}
