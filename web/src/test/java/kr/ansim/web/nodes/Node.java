package kr.ansim.web.nodes;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kr.ansim.web.support.Api;

/** One portal in a process of its own, started as a container of the image would be: by its entry point and environment. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Image image;
    private final Path log;
    private final Map<String, String> environment;
    private final int port = freePort();
    private final Process process;

    Node(Image image, Path home, Map<String, String> settings) throws IOException {
        this.image = image;
        log = Files.createDirectories(home).resolve("portal.log");
        environment = new HashMap<>(settings);
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_TOOL_OPTIONS", "-Xmx700m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        environment.put("ANSIM_SERVER", image.below("/opt/payara").toString());
        environment.put("ANSIM_PORT", Integer.toString(port));
        environment.put("TMPDIR", home.toString());
        process = process(image.words("ENTRYPOINT"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** What the container engine would find out. */
    boolean isHealthy() throws IOException, InterruptedException {
        List<String> words = image.words("HEALTHCHECK");
        Process check =
                process(words.subList(words.indexOf("CMD") + 1, words.size())).start();
        return check.waitFor() == 0;
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }

    void awaitReady() throws InterruptedException, IOException {
        await(200, PATIENCE);
    }

    /** Waits until the probe of readiness answers so. @return how long it took */
    Duration await(int status, Duration patience) throws InterruptedException, IOException {
        Instant begin = Instant.now();
        while (readiness() != status) {
            if (!process.isAlive() || hasFailedToDeploy() || Instant.now().isAfter(begin.plus(patience))) {
                throw new IllegalStateException("not " + status + " within " + patience + "; see " + log);
            }
            Thread.sleep(100);
        }
        return Duration.between(begin, Instant.now());
    }

    /** Waits until the log says so. */
    void await(String words) throws InterruptedException, IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!text().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("never said " + words + "; see " + log);
            }
            Thread.sleep(50);
        }
    }

    private boolean hasFailedToDeploy() throws IOException {
        return text().contains("Exception while loading the app");
    }

    private int readiness() throws InterruptedException {
        try {
            return get("/health/ready", Map.of()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri().resolve(path)).timeout(Duration.ofSeconds(10));
        headers.forEach(request::header);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    Api api(String key) {
        return new Api(uri(), key);
    }

    URI uri() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** All lines that it has ended: of what it is just writing, a part may be there. */
    List<String> log() throws IOException {
        String text = text();
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Whatever it ends with, were it half a letter. */
    private String text() throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
