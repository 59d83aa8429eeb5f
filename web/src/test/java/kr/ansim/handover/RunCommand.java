package kr.ansim.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./run} as somebody calls it from a directory and an environment of their own. */
final class RunCommand {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final Map<String, String> environment = new HashMap<>();
    private final Path home;
    private final List<Process> started = new ArrayList<>();

    RunCommand(Path home) {
        this.home = home;
    }

    /** All that it has told since it was started last. */
    String told() throws IOException {
        return Files.readString(home.resolve("out"));
    }

    void awaitReady(Process run) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!told().contains("Ctrl-C stops it.")) {
            if (!run.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(told());
            }
            Thread.sleep(200);
        }
    }

    /** The one line that is told when nothing is started. */
    String refusal(String... arguments) throws IOException, InterruptedException {
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

    Process start(String... arguments) throws IOException {
        Process run = command(arguments)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out").toFile())
                .start();
        started.add(run);
        return run;
    }

    /** A failed test leaves nothing running: the command takes down all that it has begun. */
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
        // these servers live for half a minute: what they would compile better later is never used
        builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        return builder;
    }

    /** With the two beside it that the demo takes. */
    static int freePort() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0)) {
                int port = Math.min(socket.getLocalPort(), 65_000);
                if (isFree(port + 10) && isFree(port + 11)) {
                    return port;
                }
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
