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
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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

    public int tlsPort() {
        return simulators.tlsPort();
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

    /** Headers are names and values in turn. */
    public HttpResponse<String> getWith(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)).headers(headers));
    }

    public HttpResponse<byte[]> bytesWith(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)).headers(headers), BodyHandlers.ofByteArray());
    }

    /** Headers are names and values in turn. */
    public HttpResponse<String> postWith(String path, String body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url() + path))
                .headers(headers)
                .POST(BodyPublishers.ofString(body)));
    }

    public void delete(String path) {
        send(HttpRequest.newBuilder(URI.create(url() + path)).DELETE());
    }

    public static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void fault(String api, String kind) {
        control("fault", Map.of("api", api, "kind", kind));
    }

    public void fault(String api, String kind, String value) {
        control("fault", Map.of("api", api, "kind", kind, kind.equals("code") ? "code" : "value", value));
    }

    /** Tells the simulators something behind the systems' backs. */
    public JsonNode control(String what, Map<String, Object> wish) {
        try {
            HttpResponse<String> answer = post("/control/" + what, JSON.writeValueAsString(wish), "application/json");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return read(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
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
