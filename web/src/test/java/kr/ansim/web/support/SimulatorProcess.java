package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.ansim.simulators.Simulators;

/** The simulators in a process of their own, as {@code ./run} starts them, so that they count apart from what they count. */
public final class SimulatorProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final Process process;

    private SimulatorProcess(URI address, Process process) {
        this.address = address;
        this.process = process;
    }

    public static SimulatorProcess start(Path log, String... options) throws IOException, InterruptedException {
        int port = MySql.freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Simulators.class.getName(),
                "--port",
                Integer.toString(port),
                "--smtp-port",
                "0"));
        command.addAll(List.of(options));
        SimulatorProcess started = new SimulatorProcess(
                URI.create("http://localhost:" + port),
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start());
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!started.answers()) {
            if (!started.process.isAlive() || Instant.now().isAfter(deadline)) {
                started.close();
                throw new IllegalStateException("the simulators do not start; see " + log);
            }
            Thread.sleep(100);
        }
        return started;
    }

    public URI address() {
        return address;
    }

    /** Plants a fault at an institute; {@code none} heals it. */
    public void fault(String institute, String kind) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(address.resolve("/control/fault"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"api\": \"%s\", \"kind\": \"%s\"}".formatted(institute, kind))));
    }

    /** What every institute has counted since the start. */
    public JsonNode counts() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve("/control/quota")));
    }

    /** The first numbers that the register knows. */
    public List<String> numbers(int most) throws IOException, InterruptedException {
        JsonNode answer = send(HttpRequest.newBuilder(
                        address.resolve("/openapi/api/cert/certificationList.json?conditionKey=all&conditionValue=x"))
                .header("AuthKey", "simulator-safetykorea"));
        List<String> numbers = new ArrayList<>();
        for (JsonNode row : answer.path("resultData")) {
            if (numbers.size() < most) {
                numbers.add(row.path("certNum").asText());
            }
        }
        return numbers;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return counts().isObject();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
