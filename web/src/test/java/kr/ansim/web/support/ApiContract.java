package kr.ansim.web.support;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.web.api.ApiDocument;
import org.jspecify.annotations.Nullable;

/**
 * Our description of the API, against which every answer that a test receives is checked: status, content type, headers
 * and body. A request that was answered well must be as described, too; one that was refused may well be wrong.
 */
public final class ApiContract {

    private static final String BASE = "/api/v1";

    /** Paths and methods that are not described are no fault of an answer that says so. */
    private static final Set<String> NOT_DESCRIBED =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(
                            ApiDocument.read().toString())
                    .withBasePathOverride(BASE)
                    .build();

    private ApiContract() {}

    /** @throws AssertionError when the answer is not what the description promises */
    static void check(HttpRequest request, @Nullable String sent, HttpResponse<String> answer) {
        URI address = request.uri();
        if (!address.getPath().startsWith(BASE)) {
            return;
        }
        String what = request.method() + " " + address;
        List<String> faults = faults(request.method(), address.getPath(), answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("not as described: " + what + " " + answer.statusCode() + " " + faults + "\n"
                    + answer.headers().map() + "\n" + answer.body());
        }
        if (answer.statusCode() < 400 && (sent != null || request.method().equals("GET"))) {
            List<String> wrongs = messages(VALIDATOR.validateRequest(described(request, sent)));
            if (!wrongs.isEmpty()) {
                throw new AssertionError("answered, though not as described: " + what + " " + wrongs + "\n" + sent);
            }
        }
    }

    static List<String> faults(String method, String path, HttpResponse<String> answer) {
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body(), StandardCharsets.UTF_8);
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        return messages(VALIDATOR.validateResponse(path, Request.Method.valueOf(method), response.build()));
    }

    private static SimpleRequest described(HttpRequest request, @Nullable String sent) {
        SimpleRequest.Builder made =
                new SimpleRequest.Builder(request.method(), request.uri().getPath());
        request.headers().map().forEach((name, values) -> made.withHeader(name, values));
        String query = request.uri().getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                made.withQueryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        if (sent != null) {
            made.withBody(sent);
        }
        return made.build();
    }

    private static List<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !NOT_DESCRIBED.contains(message.getKey()))
                .map(message -> message.getKey() + ": " + message.getMessage() + message.getAdditionalInfo())
                .collect(Collectors.toList());
    }
}
