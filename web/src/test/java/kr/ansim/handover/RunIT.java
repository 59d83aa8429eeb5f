package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Knocking;
import kr.ansim.web.support.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets with {@code ./run}, called from another directory. */
class RunIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();
    private final List<Process> started = new ArrayList<>();

    @Test
    void says_in_one_line_what_it_cannot_do() throws IOException, InterruptedException {
        assertThat(refusal("--colour", "red")).contains("unknown option --colour");
        assertThat(refusal("--port", "eighty")).contains("--port needs a number");
        assertThat(refusal("--port", "65530")).contains("from 1 to 65524");
        assertThat(refusal("--database", "jdbc:h2:mem:x")).contains("jdbc:mysql://");
        assertThat(refusal("--database", "jdbc:mysql://localhost/x?password=secret"))
                .contains("ANSIM_DATABASE_PASSWORD");
        assertThat(refusal("--create-admin", "kim@ansim.example")).contains("--database");
    }

    @Test
    void names_every_missing_variable_of_a_real_database_at_once() throws IOException, InterruptedException {
        environment.put("ANSIM_DATABASE_USER", "ansim");
        assertThat(refusal("--database", "jdbc:mysql://localhost/ansim"))
                .endsWith(": ANSIM_DATABASE_PASSWORD ANSIM_MASTER_KEY_FILE");
    }

    @Test
    void never_makes_master_keys_for_a_house_that_should_have_some() throws IOException, InterruptedException {
        environment.putAll(Map.of(
                "ANSIM_DATABASE_USER", "ansim",
                "ANSIM_DATABASE_PASSWORD", "ansim",
                "ANSIM_MASTER_KEY_FILE", "lost.keys"));
        assertThat(refusal("--database", "jdbc:mysql://localhost/ansim")).contains(home + "/lost.keys");
        assertThat(home.resolve("lost.keys")).doesNotExist();
    }

    @Test
    void wants_a_jdk_17() throws IOException, InterruptedException {
        environment.put("JAVA_HOME", home.toString());
        assertThat(refusal()).contains("a JDK 17 is needed");
    }

    @Test
    void tells_whose_port_is_taken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(refusal("--port", String.valueOf(port))).contains("port " + port + " (for the portal) is taken");
            assertThat(refusal("--port", String.valueOf(port - 10)))
                    .contains("port " + port + " (for the demo shop, --port + 10) is taken");
        }
    }

    @Test
    void keeps_what_a_newcomer_chose_when_the_portal_is_killed_and_started_again()
            throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(Settings.TOP.resolve("integration/simulators/target/ansim-simulators.jar")),
                "the simulators were not built");
        Path data = home.resolve("my data");
        int port = freePort();
        String[] line = {"--port", String.valueOf(port), "--data", "my data"};

        Process run = start(line);
        try (Knocking knocking = new Knocking(URI.create("http://localhost:" + port))) {
            awaitReady(run);
            assertThat(knocking.heard()).containsExactly(Knocking.NOBODY, Knocking.PORTAL);
        }
        JsonNode demo = new ObjectMapper().readTree(data.resolve("demo.json").toFile());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo.json"))))
                .isEqualTo("rw-------");
        assertThat(demo.path("baseUrl").asText()).isEqualTo("http://localhost:" + port);
        assertThat(refusal("--port", String.valueOf(freePort()), "--data", "my data"))
                .contains("already");
        Api shop = new Api(URI.create("http://localhost:" + port), key(demo, "bookings:write"));
        journeys.expect("400");
        URI demoShop = URI.create("http://localhost:" + (port + 10));
        String booking = new DemoTrip(journeys.open(Screen.PHONE), demoShop).booking();
        assertThat(shop.get("/api/v1/locker-bookings/" + booking).text("state")).isEqualTo("CONFIRMED");

        ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("run.pid")).get(1)))
                .orElseThrow()
                .destroyForcibly();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);

        Process again = start(line);
        awaitReady(again);
        assertThat(shop.get("/api/v1/locker-bookings/" + booking).text("state")).isEqualTo("CONFIRMED");
        try (Knocking knocking = new Knocking(URI.create("http://localhost:" + port))) {
            again.destroy();
            assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(knocking.heard())
                    .allMatch(answer ->
                            List.of(Knocking.PORTAL, Knocking.NOBODY).contains(answer) || answer.startsWith("5"))
                    .endsWith(Knocking.NOBODY);
        }
        assertThat(again.exitValue()).isZero();
        assertThat(Files.readString(home.resolve("out"))).contains("Stopping");
    }

    private static String key(JsonNode demo, String scope) {
        for (JsonNode key : demo.path("apiKeys")) {
            if (key.path("scopes").toString().contains(scope)) {
                return key.path("key").asText();
            }
        }
        throw new IllegalStateException("no key for " + scope);
    }

    private void awaitReady(Process run) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.readString(home.resolve("out")).contains("Ctrl-C stops it.")) {
            if (!run.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(Files.readString(home.resolve("out")));
            }
            Thread.sleep(200);
        }
    }

    /** The one line that is told when nothing is started. */
    private String refusal(String... arguments) throws IOException, InterruptedException {
        Process run = command(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(run.waitFor()).isNotZero();
        List<String> lines =
                told.lines().filter(line -> line.startsWith("run: ")).toList();
        assertThat(lines).as(told).hasSize(1);
        return lines.get(0);
    }

    private Process start(String... arguments) throws IOException {
        Process run = command(arguments)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out").toFile())
                .start();
        started.add(run);
        return run;
    }

    /** A failed test leaves nothing running: the command takes down all that it has begun. */
    @AfterEach
    void stopAll() throws InterruptedException {
        for (Process run : started) {
            run.destroy();
            run.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private ProcessBuilder command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(Settings.TOP.resolve("run").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Math.min(socket.getLocalPort(), 65_000);
        }
    }
}
