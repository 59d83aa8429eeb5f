package kr.ansim.web.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ansim.web.support.Knocking;
import kr.ansim.web.support.MySql;
import kr.ansim.web.support.Workplace;

/** Two portals that started at the same moment on one empty MySQL, before it was there; the first made the demo. */
final class TwoNodes implements AutoCloseable {

    static final String METRICS_TOKEN = "scraper-of-the-test-5b1f";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MySql mysql;
    private final SpanCollector spans = new SpanCollector();
    private final Node first;
    private final Node second;
    private final Path demo;
    private List<String> heardAtStart = List.of();

    private TwoNodes(Path work) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(work, "nodes-");
        Image image = Image.replay(Path.of("..").toAbsolutePath().normalize(), home.resolve("image"));
        mysql = MySql.startIn(work);
        mysql.kill();
        first = new Node(
                image,
                home.resolve("first"),
                with(
                        home,
                        Map.of(
                                "ANSIM_DEMO", "true",
                                "ANSIM_DEMO_DIRECTORY", home.toString(),
                                "OTEL_SDK_DISABLED", "false",
                                "OTEL_TRACES_EXPORTER", "otlp",
                                "OTEL_METRICS_EXPORTER", "none",
                                "OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                                "OTEL_EXPORTER_OTLP_ENDPOINT", spans.uri(),
                                "OTEL_BSP_SCHEDULE_DELAY", "500")));
        second = new Node(image, home.resolve("second"), with(home, Map.of()));
        demo = home.resolve("demo.json");
    }

    static TwoNodes start() throws IOException, InterruptedException {
        Path work = Workplace.directory();
        TwoNodes house = new TwoNodes(work);
        try (Knocking knocking = new Knocking(house.first.uri())) {
            house.first.await("Waiting for the database");
            house.mysql.start();
            house.first.awaitReady();
            house.second.awaitReady();
            house.heardAtStart = knocking.heard();
            return house;
        } catch (RuntimeException | IOException | InterruptedException failure) {
            house.close();
            throw failure;
        }
    }

    /** What the first node told a caller from the moment it was started until it was ready. */
    List<String> heardAtStart() {
        return heardAtStart;
    }

    Node first() {
        return first;
    }

    Node second() {
        return second;
    }

    MySql mysql() {
        return mysql;
    }

    SpanCollector spans() {
        return spans;
    }

    String shopKey() {
        return key("bookings:write");
    }

    String operatorKey() {
        return key("sites:write");
    }

    String telephoneKey() {
        return key("desk:write");
    }

    /** Of the demo, by the name to log in with. */
    JsonNode account(String user) throws IOException {
        for (JsonNode account : JSON.readTree(demo.toFile()).path("accounts")) {
            if (account.path("user").asText().equals(user)) {
                return account;
            }
        }
        throw new IllegalArgumentException("no demo account " + user);
    }

    JsonNode json(String line) throws IOException {
        return JSON.readTree(line);
    }

    long count(String sql) {
        try (var connection = mysql.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    void execute(String sql) {
        try (var connection = mysql.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        first.close();
        second.close();
        mysql.close();
        spans.close();
    }

    private String key(String scope) {
        try {
            for (JsonNode key : JSON.readTree(demo.toFile()).path("apiKeys")) {
                if (key.path("scopes").toString().contains(scope)) {
                    return key.path("key").asText();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new IllegalStateException("no key for " + scope);
    }

    private Map<String, String> with(Path home, Map<String, String> more) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "ANSIM_DATABASE_DRIVER",
                "com.mysql.cj.jdbc.MysqlDataSource",
                "ANSIM_DATABASE_URL",
                mysql.url(),
                "ANSIM_DATABASE_USER",
                "ansim",
                "ANSIM_DATABASE_PASSWORD",
                "ansim",
                "ANSIM_MASTER_KEY_FILE",
                ownersFile(home, "master-keys", masterKeys()).toString(),
                "ANSIM_METRICS_TOKEN_FILE",
                ownersFile(home, "metrics-token", METRICS_TOKEN).toString()));
        settings.putAll(more);
        return settings;
    }

    private static String masterKeys() {
        String secret = "A".repeat(43) + "=";
        return "lookup " + secret + "\ntest " + secret + "\n";
    }

    private static Path ownersFile(Path home, String name, String text) throws IOException {
        Path file = home.resolve(name);
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        }
        return file;
    }
}
