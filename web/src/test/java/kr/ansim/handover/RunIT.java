package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Knocking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets with {@code ./run}, called from another directory. */
class RunIT {

    @TempDir
    Path home;

    private RunCommand command;

    @BeforeEach
    void call_from_elsewhere() {
        command = new RunCommand(home);
    }

    @Test
    void says_in_one_line_what_it_cannot_do() throws IOException, InterruptedException {
        assertThat(command.refusal("--colour", "red")).contains("unknown option --colour");
        assertThat(command.refusal("--port", "eighty")).contains("--port needs a number");
        assertThat(command.refusal("--port", "65530")).contains("from 1 to 65524");
        assertThat(command.refusal("--database", "jdbc:h2:mem:x")).contains("jdbc:mysql://");
        assertThat(command.refusal("--database", "jdbc:mysql://localhost/x?password=secret"))
                .contains("ANSIM_DATABASE_PASSWORD");
        assertThat(command.refusal("--create-admin", "kim@ansim.example")).contains("--database");
    }

    @Test
    void names_every_missing_variable_of_a_real_database_at_once() throws IOException, InterruptedException {
        command.environment.put("ANSIM_DATABASE_USER", "ansim");
        assertThat(command.refusal("--database", "jdbc:mysql://localhost/ansim"))
                .endsWith(": ANSIM_DATABASE_PASSWORD ANSIM_MASTER_KEY_FILE");
    }

    @Test
    void never_makes_master_keys_for_a_house_that_should_have_some() throws IOException, InterruptedException {
        command.environment.putAll(Map.of(
                "ANSIM_DATABASE_USER", "ansim",
                "ANSIM_DATABASE_PASSWORD", "ansim",
                "ANSIM_MASTER_KEY_FILE", "lost.keys"));
        assertThat(command.refusal("--database", "jdbc:mysql://localhost/ansim"))
                .contains(home + "/lost.keys");
        assertThat(home.resolve("lost.keys")).doesNotExist();
    }

    @Test
    void wants_a_jdk_17() throws IOException, InterruptedException {
        command.environment.put("JAVA_HOME", home.toString());
        assertThat(command.refusal()).contains("a JDK 17 is needed");
    }

    @Test
    void tells_whose_port_is_taken() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(command.refusal("--port", String.valueOf(port)))
                    .contains("port " + port + " (for the portal) is taken");
            assertThat(command.refusal("--port", String.valueOf(port - 10)))
                    .contains("port " + port + " (for the demo shop, --port + 10) is taken");
        }
    }

    @Test
    void keeps_what_was_confirmed_when_the_portal_is_killed_and_started_again()
            throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(Settings.TOP.resolve("integration/simulators/target/ansim-simulators.jar")),
                "the simulators were not built");
        Path data = home.resolve("my data");
        int port = RunCommand.freePort();
        String[] line = {"--port", String.valueOf(port), "--data", "my data"};

        Process run = command.start(line);
        try (Knocking knocking = new Knocking(URI.create("http://localhost:" + port))) {
            command.awaitReady(run);
            assertThat(knocking.heard()).containsExactly(Knocking.NOBODY, Knocking.PORTAL);
        }
        JsonNode demo = new ObjectMapper().readTree(data.resolve("demo.json").toFile());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo.json"))))
                .isEqualTo("rw-------");
        assertThat(demo.path("baseUrl").asText()).isEqualTo("http://localhost:" + port);
        assertThat(command.refusal("--port", String.valueOf(RunCommand.freePort()), "--data", "my data"))
                .contains("already");
        Api shop = new Api(URI.create("http://localhost:" + port), key(demo, "bookings:write"));
        String booking = confirmedBooking(shop);

        ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("run.pid")).get(1)))
                .orElseThrow()
                .destroyForcibly();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);

        Process again = command.start(line);
        command.awaitReady(again);
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
        assertThat(command.told()).contains("Stopping");
    }

    private static String confirmedBooking(Api shop) {
        String site = shop.get("/api/v1/pickup-points?limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        Api.Answer held = shop.post("/api/v1/locker-bookings", """
                {"orderNo": "%s", "pickupPointId": "%s",
                 "parcel": {"widthMm": 100, "depthMm": 100, "heightMm": 100, "weightG": 500},
                 "recipient": {"name": "김하은", "phone": "010-1234-5678"}}""".formatted(UUID.randomUUID(), site));
        assertThat(held.status()).isEqualTo(201);
        String id = held.text("id");
        assertThat(shop.post("/api/v1/locker-bookings/" + id + "/confirm", null).status())
                .isEqualTo(200);
        return id;
    }

    private static String key(JsonNode demo, String scope) {
        for (JsonNode key : demo.path("apiKeys")) {
            if (key.path("scopes").toString().contains(scope)) {
                return key.path("key").asText();
            }
        }
        throw new IllegalStateException("no key for " + scope);
    }
}
