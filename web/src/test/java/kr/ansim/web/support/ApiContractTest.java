package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.Test;

/** The check of answers against the description would notice each of these. */
class ApiContractTest {

    private static final String POINTS = "/api/v1/pickup-points";
    private static final String PROBLEM = "application/problem+json";
    private static final String REFUSED = """
        {"type": "urn:ansim:problem:unauthorized", "title": "x", "status": 401, "detail": "x",
         "code": "UNAUTHORIZED", "errors": []}\
        """;

    @Test
    void an_answer_as_described_passes() {
        assertThat(faults(200, "application/json", "{\"items\": []}")).isEmpty();
        assertThat(faults(401, PROBLEM, REFUSED)).isEmpty();
    }

    @Test
    void a_member_too_many_is_noticed() {
        assertThat(faults(200, "application/json", "{\"items\": [], \"total\": 0}"))
                .isNotEmpty();
    }

    @Test
    void a_member_too_few_is_noticed() {
        assertThat(faults(200, "application/json", "{}")).isNotEmpty();
        assertThat(faults(401, PROBLEM, REFUSED.replace("\"detail\": \"x\",", "")))
                .isNotEmpty();
    }

    @Test
    void a_wrong_type_is_noticed() {
        assertThat(faults(401, PROBLEM, REFUSED.replace("401", "\"401\""))).isNotEmpty();
    }

    @Test
    void a_code_that_nobody_promised_is_noticed() {
        assertThat(faults(401, PROBLEM, REFUSED.replace("\"UNAUTHORIZED\"", "\"GO_AWAY\"")))
                .isNotEmpty();
    }

    @Test
    void another_status_is_noticed() {
        assertThat(faults(418, PROBLEM, REFUSED)).isNotEmpty();
    }

    @Test
    void another_content_type_is_noticed() {
        assertThat(faults(401, "text/html", REFUSED)).isNotEmpty();
    }

    @Test
    void a_missing_header_is_noticed() {
        assertThat(ApiContract.faults("GET", POINTS, new Told(401, Map.of("Content-Type", List.of(PROBLEM)), REFUSED)))
                .isNotEmpty();
    }

    private static List<String> faults(int status, String type, String body) {
        Map<String, List<String>> headers = Map.of(
                "Content-Type",
                List.of(type),
                "Content-Language",
                List.of("ko"),
                "WWW-Authenticate",
                List.of("Bearer"));
        return ApiContract.faults("GET", POINTS, new Told(status, headers, body));
    }

    record Told(int statusCode, Map<String, List<String>> fields, String body) implements HttpResponse<String> {

        @Override
        public HttpHeaders headers() {
            return HttpHeaders.of(fields, (name, value) -> true);
        }

        @Override
        public HttpRequest request() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public URI uri() {
            return URI.create(POINTS);
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
