package kr.ansim.web.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.ManyMembers;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** How long it takes over REST to ask where a member stands, and what is best for a cart, beside one row read by its key. */
record MemberCalls(MySql mysql, Plan plan, int members) {

    private static final List<String> READ = List.of(
            "membership_member FORCE INDEX (PRIMARY)",
            "membership_member FORCE INDEX (membership_member_number)",
            "membership_member FORCE INDEX (membership_member_of_head)",
            "membership_order_line FORCE INDEX (membership_order_line_counts)");

    /** What they take for each member, with some to spare. */
    private static final long READ_BYTES = 2_700;

    private static final String DEMO = "demo.json";
    private static final String ONE_ROW = "one row";
    private static final String OUTLOOK = "outlook";
    private static final String QUOTE = "quote";

    /** @param kept beside the data, of which the keys are those of the run that made them */
    void run(Path work, Path kept) throws Exception {
        Path settings = TestSettings.in(work)
                .onMySql(mysql.url())
                .with("ansim.api.requests-per-second", "1000000")
                .write();
        Path demo = work.resolve(DEMO);
        Path keptDemo = kept.resolve(DEMO);
        if (Files.exists(keptDemo)) {
            Files.copy(keptDemo, demo);
        }
        readOnce();
        try (Payara payara = House.start(withOneRow(work), work, settings)) {
            Files.copy(demo, keptDemo, StandardCopyOption.REPLACE_EXISTING);
            Load load = new Load(Map.of("portal", payara.process(), "mysql", mysql.process()));
            List<Work> all = works(payara.uri().getPort(), Demo.in(work).membersKey());
            for (Work one : all) {
                load.run(one, 16, Math.max(1, plan.warmUpSeconds() / all.size()));
            }
            List<Measure> measures = new ArrayList<>();
            for (int round = 0; round < plan.rounds(); round++) {
                for (int clients : plan.clients()) {
                    for (Work one : all) {
                        measures.add(load.run(one, clients, plan.seconds()));
                    }
                }
                new Report(
                                plan,
                                Facts.of(mysql),
                                measures,
                                List.of(new Report.Compared(OUTLOOK, ONE_ROW), new Report.Compared(QUOTE, ONE_ROW)))
                        .write("member-calls");
            }
        }
    }

    /** So that no disk is measured: where such calls come all day, what they read is in the memory of the database. */
    private void readOnce() throws SQLException {
        try (Connection one = mysql.connect();
                Statement statement = one.createStatement()) {
            statement.execute("SET GLOBAL innodb_buffer_pool_size = " + members * READ_BYTES);
            for (String read : READ) {
                statement.executeQuery("SELECT COUNT(*) FROM " + read).close();
            }
        }
    }

    private List<Work> works(int port, String key) {
        return List.of(
                Calls.get(ONE_ROW, port, key, 200, () -> "/one-row/" + anybody()),
                Calls.get(OUTLOOK, port, key, 200, () -> "/members/" + anybody() + "/outlook"),
                new Calls(QUOTE, port, 200, () -> Calls.post("/benefit-quotes", key, cart())));
    }

    private String anybody() {
        return ManyMembers.number(ThreadLocalRandom.current().nextInt(members));
    }

    private String cart() {
        int price = 5_000 + 100 * ThreadLocalRandom.current().nextInt(1_000);
        return String.format(
                Locale.ROOT,
                """
                {"member": "%s", "channel": "ONLINE", "coupons": [], "points": 3000, "lines": [
                  {"line": 1, "productCode": "P-1", "category": "toys", "price": %d, "quantity": 2},
                  {"line": 2, "productCode": "P-2", "category": "food", "price": 9900, "quantity": 1},
                  {"line": 3, "productCode": "P-3", "category": "beauty", "price": 24900, "quantity": 3}]}""",
                ManyMembers.endowed(ThreadLocalRandom.current().nextInt(members / ManyMembers.ENDOWED)),
                price);
    }

    /** Named as the product is, for it is by that name that the door is opened. */
    private static Path withOneRow(Path work) throws IOException {
        File war = Files.createDirectories(work.resolve("with-one-row"))
                .resolve("ansim.war")
                .toFile();
        JavaArchive added = ShrinkWrap.create(JavaArchive.class, "one-row.jar")
                .addClass(OneRowResource.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("ansim.war")))
                .addAsLibrary(added)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return war.toPath();
    }
}
