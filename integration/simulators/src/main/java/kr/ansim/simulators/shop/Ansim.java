package kr.ansim.simulators.shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.simulators.http.Language;

/** The shop's end of Ansim's API: what an independent client writes from the published contract alone. */
final class Ansim {

    /** What came of asking for a page on which the customer chooses a locker. */
    sealed interface Reply permits Session, Refused, Unreachable {}

    record Session(String url) implements Reply {}

    record Refused(int status, String code, String detail) implements Reply {}

    record Unreachable() implements Reply {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** A second call for the same attempt of the same order answers with the same session. */
    Reply open(Credentials credentials, Order order, String returnUrl, Language language) {
        ObjectNode wish = JSON.createObjectNode().put("orderNo", order.number());
        Product product = order.product();
        wish.putObject("parcel")
                .put("widthMm", product.widthMm())
                .put("depthMm", product.depthMm())
                .put("heightMm", product.heightMm())
                .put("weightG", product.weightG());
        wish.putObject("near").put("address", order.customer().address());
        wish.putObject("recipient")
                .put("name", order.customer().name())
                .put("phone", order.customer().phone());
        wish.put("returnUrl", returnUrl).put("locale", language.tag());
        HttpRequest request = request(credentials, "/api/v1/checkout-sessions", language)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", order.number() + "-" + order.attempt())
                .POST(BodyPublishers.ofString(wish.toString()))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonNode body = json(answer.body());
            if (answer.statusCode() == 201 && body.hasNonNull("url")) {
                return new Session(body.path("url").asText());
            }
            return new Refused(
                    answer.statusCode(),
                    body.path("code").asText(""),
                    body.path("detail").asText(body.path("title").asText("")));
        } catch (IOException e) {
            return new Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unreachable();
        }
    }

    /** @return the agent at whom it rings, empty text while it waits; empty when Ansim did not take the call */
    Optional<String> ring(
            Credentials credentials, String number, String phone, String queue, Instant at, Language language) {
        ObjectNode told = JSON.createObjectNode()
                .put("callNumber", number)
                .put("caller", phone)
                .put("queue", queue)
                .put("arrivedAt", at.toString());
        HttpRequest request = request(credentials, "/api/v1/desk/calls", language)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", number)
                .POST(BodyPublishers.ofString(told.toString()))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonNode body = json(answer.body());
            if (answer.statusCode() != 201) {
                return Optional.empty();
            }
            return Optional.of(body.hasNonNull("agent") ? body.path("agent").asText() : "");
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** @return the answer's status; 0 when there is none */
    int put(Credentials credentials, String path, JsonNode body) {
        HttpRequest request = request(credentials, path, Language.KO)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The booking as Ansim knows it now; empty when it is unknown or Ansim does not answer. */
    Optional<JsonNode> booking(Credentials credentials, String id, Language language) {
        return read(credentials, "/api/v1/locker-bookings/" + id, language);
    }

    Optional<JsonNode> pickupPoint(Credentials credentials, String id, Language language) {
        return read(credentials, "/api/v1/pickup-points/" + id, language);
    }

    private Optional<JsonNode> read(Credentials credentials, String path, Language language) {
        try {
            HttpRequest request = request(credentials, path, language).GET().build();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(json(answer.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static HttpRequest.Builder request(Credentials credentials, String path, Language language) {
        return HttpRequest.newBuilder(URI.create(credentials.portal() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + credentials.key())
                .header("Accept", "application/json")
                .header("Accept-Language", language.tag());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
