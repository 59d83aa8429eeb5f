package kr.ansim.web.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Payara Micro of our own with one WAR, which can be killed and started again at the same port. */
public final class Payara implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Path COMMANDS =
            Path.of("..", "docker", "payara").toAbsolutePath().normalize();

    private final List<String> command;
    private final Path log;
    private final int port;
    private @Nullable Process process;

    private Payara(Path war, Path settings, int port, Path log, List<String> virtualMachine) {
        this.port = port;
        this.log = log;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachine);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("ansim.micro.jar"),
                "--noHazelcast",
                "--maxhttpthreads",
                "64",
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--systemproperties",
                settings.toString(),
                "--prebootcommandfile",
                COMMANDS.resolve("pre-boot.txt").toString(),
                "--postdeploycommandfile",
                COMMANDS.resolve("post-deploy.txt").toString(),
                "--deploy",
                war.toString()));
        this.command = List.copyOf(command);
    }

    /**
     * @param war named ansim.war, for it is by that name that the door is opened
     * @param log where it writes, beginning with how it starts
     */
    public static Payara start(Path war, Path settings, Path log) throws IOException, InterruptedException {
        // it lives too short for the second compiler
        return start(war, settings, log, List.of("-Xmx900m", "-XX:TieredStopAtLevel=1"));
    }

    /** The same with other options of the virtual machine. */
    public static Payara start(Path war, Path settings, Path log, List<String> virtualMachine)
            throws IOException, InterruptedException {
        Payara server = new Payara(war, settings, MySql.freePort(), log, virtualMachine);
        server.start();
        return server;
    }

    public void start() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process = started;
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!started.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("Payara does not start; see " + log);
            }
            Thread.sleep(250);
        }
    }

    /** As if the power had gone. */
    public void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    public ProcessHandle process() {
        return Objects.requireNonNull(process, "not started").toHandle();
    }

    public URI uri() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** The last lines it wrote. */
    public String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    @Override
    public void close() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }

    /** The API asks for a key once it is there. */
    private boolean isReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/api/v1/pickup-points"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 401;
        } catch (IOException notYet) {
            return false;
        }
    }
}
