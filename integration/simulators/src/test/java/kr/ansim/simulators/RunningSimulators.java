package kr.ansim.simulators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The simulators on free ports, and a client that follows no redirect. */
public final class RunningSimulators implements AutoCloseable {

    public static final ObjectMapper JSON = new ObjectMapper();

    private final Simulators simulators;
    private final HttpClient http = HttpClient.newHttpClient();

    public RunningSimulators(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--smtp-port", "0"));
        arguments.addAll(Arrays.asList(more));
        try {
            simulators = Simulators.start(Options.of(arguments.toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int smtpPort() {
        return simulators.smtpPort();
    }

    public String url() {
        return "http://localhost:" + simulators.port();
    }

    public HttpResponse<String> get(String path) {
        return get(path, Duration.ofSeconds(30));
    }

    public HttpResponse<String> get(String path, Duration patience) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)).GET().timeout(patience));
    }

    public JsonNode json(String path) {
        try {
            return JSON.readTree(get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> post(String path, String body, String type) {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> form(String path, String... pairs) {
        return post(path, pairs(pairs), "application/x-www-form-urlencoded");
    }

    public void fault(String api, String kind) {
        post("/control/fault", "{\"api\":\"" + api + "\",\"kind\":\"" + kind + "\"}", "application/json");
    }

    public static String pairs(String... pairs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            text.append(i == 0 ? "" : "&")
                    .append(pairs[i])
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        simulators.close();
    }
}
