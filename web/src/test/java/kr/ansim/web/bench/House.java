package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Payara;
import kr.ansim.web.support.TestSettings;
import org.flywaydb.core.Flyway;

/** The product on a fully durable MySQL of its own, started with the flags of {@code ./run}. */
final class House implements AutoCloseable {

    private final MySql mysql;
    private final Town town;
    private final Payara payara;
    private final String shopKey;

    private House(MySql mysql, Town town, Payara payara, String shopKey) {
        this.mysql = mysql;
        this.town = town;
        this.payara = payara;
        this.shopKey = shopKey;
    }

    static House open(Plan plan) throws IOException, InterruptedException, SQLException {
        Path work = Files.createDirectories(plan.out().resolve("work"));
        MySql mysql = MySql.startIn(work);
        endWithUs(mysql.process());
        Town town = new Town();
        try (Connection root = mysql.connect("rewriteBatchedStatements=true")) {
            letIn(root);
            migrate(mysql);
            town.build(root, plan.sites(), plan.hotDoors());
        }
        Path settings = TestSettings.in(work)
                .onMySql(mysql.url())
                .with("ansim.booking.hold", "PT1H")
                .with("ansim.api.requests-per-second", "1000000")
                .write();
        Payara payara = start(work, settings);
        return new House(mysql, town, payara, Demo.in(work).shopKey());
    }

    static void letIn(Connection root) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("GRANT ALL ON *.* TO 'ansim'@'%'");
            statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
    }

    static void migrate(MySql mysql) {
        Flyway.configure()
                .dataSource(mysql.url(), "ansim", "ansim")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    static Payara start(Path work, Path settings) throws IOException, InterruptedException {
        return start(Path.of(System.getProperty("ansim.war")), work, settings);
    }

    static Payara start(Path war, Path work, Path settings) throws IOException, InterruptedException {
        Path log = work.resolve("portal.log");
        Files.deleteIfExists(log);
        List<String> machine = new ArrayList<>(List.of("-Xmx1g"));
        String more = System.getProperty("bench.server-options", "");
        machine.addAll(more.isBlank() ? List.of() : List.of(more.split(" ")));
        Payara payara = Payara.start(war, settings, log, machine);
        endWithUs(payara.process());
        return payara;
    }

    private static void endWithUs(ProcessHandle process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    int port() {
        return payara.uri().getPort();
    }

    String shopKey() {
        return shopKey;
    }

    Town town() {
        return town;
    }

    MySql mysql() {
        return mysql;
    }

    ProcessHandle portal() {
        return payara.process();
    }

    ProcessHandle database() {
        return mysql.process();
    }

    @Override
    public void close() throws InterruptedException {
        payara.close();
        mysql.close();
    }
}
