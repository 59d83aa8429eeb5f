package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;

/**
 * How long the pages of reviewers and partners take with 20,000 products and 200,000 papers on a durable MySQL, and what a
 * spreadsheet of 5,000 products costs. Started by the Maven profile {@code bench}, no test.
 */
public final class PartnerBenchmark {

    private static final int ROUNDS_AT_ONCE = Integer.getInteger("bench.page-rounds-at-once", 10);

    private static final int WARM_UP = 10;

    private PartnerBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
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
                    .with("ansim.public.requests-per-minute", "1000000")
                    .write();
            try (Payara payara = House.start(work, settings)) {
                run(payara, root, Demo.in(work), out);
            }
        }
    }

    private static void run(Payara payara, Connection root, Demo demo, Path out)
            throws IOException, InterruptedException, SQLException {
        Retail retail = Retail.fill(root);
        new PaperPile(root, retail).fill();
        Retail.analyze(root);
        int port = payara.uri().getPort();
        Visitor reviewer = Visitor.as(port, demo, "QA_REVIEWER");
        Visitor partner = Visitor.as(port, demo, "PARTNER_OWNER");
        List<PageVisit> visits = new PageVisits(root, retail, reviewer, partner, demo.productsKey()).all();
        PageTimes times = new PageTimes(port, root, visits);
        try (Gate gate = Gate.pass()) {
            times.warmUp(WARM_UP);
        }
        int rounds = Integer.getInteger("bench.page-rounds", 100);
        for (int done = 0; done < rounds; done += ROUNDS_AT_ONCE) {
            try (Gate gate = Gate.pass()) {
                times.measure(Math.min(ROUNDS_AT_ONCE, rounds - done));
            }
            Files.writeString(out.resolve("pages.md"), times.table());
        }
        times.countStatements();
        tell(out, "pages.md", times.table());
        try (Gate gate = Gate.pass()) {
            tell(out, "import.md", new SheetImport(partner, payara.process().pid()).table());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void tell(Path out, String name, String table) throws IOException {
        System.out.println(table);
        Files.writeString(out.resolve(name), table);
    }
}
