package kr.ansim.web.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.TestSettings;
import org.flywaydb.core.Flyway;

/** The product on a fully durable MySQL of its own, started with the flags of {@code ./run}. */
final class House implements AutoCloseable {

    private final Plan plan;
    private final MySql mysql;
    private final Town town;
    private final Process payara;
    private final String shopKey;

    private House(Plan plan, MySql mysql, Town town, Process payara, String shopKey) {
        this.plan = plan;
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
        Process payara = start(plan, work, settings);
        JsonNode demo = new ObjectMapper().readTree(work.resolve("demo.json").toFile());
        return new House(plan, mysql, town, payara, shopKey(demo));
    }

    private static void letIn(Connection root) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("GRANT ALL ON *.* TO 'ansim'@'%'");
            statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        }
    }

    private static void migrate(MySql mysql) {
        Flyway.configure()
                .dataSource(mysql.url(), "ansim", "ansim")
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static Process start(Plan plan, Path work, Path settings) throws IOException, InterruptedException {
        Path log = work.resolve("portal.log");
        Files.deleteIfExists(log);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-XX:+UseSerialGC"));
        String more = System.getProperty("bench.server-options", "");
        command.addAll(more.isBlank() ? List.of() : List.of(more.split(" ")));
        command.addAll(List.of(
                "-jar",
                System.getProperty("ansim.micro.jar"),
                "--noHazelcast",
                "--maxhttpthreads",
                "64",
                "--port",
                Integer.toString(plan.port()),
                "--contextroot",
                "/",
                "--systemproperties",
                settings.toString(),
                "--deploy",
                System.getProperty("ansim.war")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(log.toString()))
                .start();
        endWithUs(process.toHandle());
        for (int i = 0; i < 3_000; i++) {
            if (Files.exists(log) && Files.readString(log).contains(" ready in ")) {
                return process;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        process.destroy();
        throw new IllegalStateException("the portal does not start; see " + log);
    }

    private static void endWithUs(ProcessHandle process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    private static String shopKey(JsonNode demo) {
        for (JsonNode key : demo.path("apiKeys")) {
            if (key.path("scopes").toString().contains("bookings:write")) {
                return key.path("key").asText();
            }
        }
        throw new IllegalStateException("no shop key in demo.json");
    }

    int port() {
        return plan.port();
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
        return payara.toHandle();
    }

    ProcessHandle database() {
        return mysql.process();
    }

    @Override
    public void close() throws InterruptedException {
        payara.destroy();
        payara.waitFor();
        mysql.close();
    }
}
