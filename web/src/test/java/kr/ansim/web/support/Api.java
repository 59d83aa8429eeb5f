package kr.ansim.web.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop's system, as far as the API can see it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final URI base;
    private final @Nullable String key;
    private final String language;

    public Api(URI base, @Nullable String key) {
        this(base, key, "en");
    }

    private Api(URI base, @Nullable String key, String language) {
        this.base = base;
        this.key = key;
        this.language = language;
    }

    /** The same system, with people of another language behind it. */
    public Api speaking(String languages) {
        return new Api(base, key, languages);
    }

    /** An answer with its body read as JSON, missing when there is none. */
    public record Answer(int status, JsonNode body, Map<String, List<String>> headers) {

        public String text(String field) {
            return body.path(field).asText();
        }

        public String code() {
            return text("code");
        }

        public String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /** The code of what is wrong with this field. */
        public String error(String field) {
            for (JsonNode error : body.path("errors")) {
                if (error.path("field").asText().equals(field)) {
                    return error.path("code").asText();
                }
            }
            return "nothing said about " + field + ": " + body;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, @Nullable String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, @Nullable String body, @Nullable String idempotencyKey) {
        HttpRequest.Builder request = request(path);
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        if (body == null) {
            return send(request.POST(HttpRequest.BodyPublishers.noBody()));
        }
        return send(
                request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)),
                body);
    }

    public Answer put(String path, String body) {
        return send(
                request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)),
                body);
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept-Language", language);
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    public Answer send(HttpRequest.Builder request) {
        return send(request, null);
    }

    /** @param sent the body as text, to be checked as well; null for none, or for one that need not be as described */
    private Answer send(HttpRequest.Builder request, @Nullable String sent) {
        HttpRequest made = request.build();
        try {
            HttpResponse<String> response = CLIENT.send(made, HttpResponse.BodyHandlers.ofString());
            ApiContract.check(made, sent, response);
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
            return new Answer(response.statusCode(), body, response.headers().map());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
