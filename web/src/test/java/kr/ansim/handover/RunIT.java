package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.Demo;
import kr.ansim.web.support.Journeys;
import kr.ansim.web.support.Knocking;
import kr.ansim.web.support.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets with {@code ./run}, called from another directory. */
class RunIT {

    /** More of them prove more and take twenty seconds each: {@code -Dansim.run.kills=50}. */
    private static final int KILLS = Integer.getInteger("ansim.run.kills", 1);

    private static final int ANSWERS = 60;

    @RegisterExtension
    final Journeys journeys = new Journeys();

    @TempDir
    Path home;

    private RunCommand command;

    @BeforeEach
    void call_from_elsewhere() {
        command = new RunCommand(home);
    }

    @AfterEach
    void leave_nothing_running() throws InterruptedException {
        command.stopAll();
    }

    @Test
    void says_in_one_line_what_it_cannot_do() throws IOException, InterruptedException {
        assertThat(command.refusal("--colour", "red")).contains("unknown option --colour");
        assertThat(command.refusal("--port", "eighty")).contains("--port needs a number");
        assertThat(command.refusal("--port")).contains("--port needs a value");
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
    void keeps_what_was_answered_when_the_portal_is_killed_while_shops_book_and_started_again()
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
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo.json"))))
                .isEqualTo("rw-------");
        Demo demo = Demo.in(data);
        assertThat(demo.baseUrl()).isEqualTo("http://localhost:" + port);
        assertThat(command.refusal("--port", String.valueOf(RunCommand.freePort()), "--data", "my data"))
                .contains("already");
        Api shop = new Api(URI.create("http://localhost:" + port), demo.shopKey());
        journeys.expect("400");
        URI demoShop = URI.create("http://localhost:" + (port + 10));
        String booking = new DemoTrip(journeys.open(Screen.PHONE), demoShop).booking();
        assertThat(shop.get("/api/v1/locker-bookings/" + booking).text("state")).isEqualTo("CONFIRMED");

        Process again = run;
        for (int kill = 1; kill <= KILLS; kill++) {
            Shoppers shoppers = new Shoppers(shop, kill * 100L);
            shoppers.start();
            shoppers.awaitAnswers(ANSWERS);
            kill(again, data);
            shoppers.awaitEnd();
            again = command.start(line);
            command.awaitReady(again);
            shoppers.assertKept();
            assertThat(shop.get("/api/v1/locker-bookings/" + booking).text("state"))
                    .isEqualTo("CONFIRMED");
        }
        try (Knocking knocking = new Knocking(URI.create("http://localhost:" + port))) {
            again.destroy();
            assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(knocking.heard())
                    .allMatch(answer -> List.of(Knocking.PORTAL, Knocking.NOBODY, Knocking.SERVER)
                                    .contains(answer)
                            || answer.startsWith("5"))
                    .endsWith(Knocking.NOBODY);
        }
        assertThat(again.exitValue()).isZero();
        assertThat(command.told()).contains("Stopping");
    }

    /** As if the power had gone, in the middle of whatever it does. */
    private static void kill(Process run, Path data) throws IOException, InterruptedException {
        ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("run.pid")).get(1)))
                .orElseThrow()
                .destroyForcibly();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);
    }
}
