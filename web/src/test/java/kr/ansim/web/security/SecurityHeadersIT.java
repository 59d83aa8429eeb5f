package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kr.ansim.web.support.PortalIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told with every kind of answer. */
class SecurityHeadersIT extends PortalIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String one(HttpHeaders headers, String name) {
        assertThat(headers.allValues(name)).as(name).hasSize(1);
        return headers.firstValue(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/login.xhtml, 200",
        "/start.xhtml, 302",
        "/error/404.xhtml, 200",
        "/nothing.xhtml, 302",
        "/checkout/locker.xhtml?session=none, 200",
        "/icon.svg, 200",
        "/fonts/pretendard-1.3.9/pretendard.css, 200",
        "/jakarta.faces.resource/css/tokens.css.xhtml?ln=ansim, 200",
        "/api/v1/pickup-points, 401",
        "/api/v1/nothing, 401",
    })
    void every_answer_is_read_as_what_it_is_framed_by_nobody_and_tells_no_product(String path, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(one(answer.headers(), "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(one(answer.headers(), "X-Frame-Options")).isEqualTo("DENY");
        assertThat(one(answer.headers(), "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "Server", "X-Powered-By");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login.xhtml", "/privacy.xhtml", "/error/404.xhtml", "/checkout/locker.xhtml?session=none"})
    void pages_run_only_our_scripts_and_are_kept_nowhere(String path) throws IOException, InterruptedException {
        HttpHeaders headers = get(path).headers();
        assertThat(one(headers, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .containsPattern("script-src 'self' 'nonce-[^']+'")
                .doesNotContain("unsafe-eval");
        assertThat(one(headers, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fonts/pretendard-1.3.9/pretendard.css",
                "/jakarta.faces.resource/css/tokens.css.xhtml?ln=ansim&h=1"
            })
    void what_never_changes_is_kept_for_long(String path) throws IOException, InterruptedException {
        HttpHeaders headers = get(path).headers();
        String age =
                String.join(",", headers.allValues("Cache-Control")) + String.join(",", headers.allValues("Expires"));
        assertThat(age).doesNotContain("no-store").containsPattern("max-age=[0-9]{6,}|GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start.xhtml", "/"})
    void people_are_sent_on_within_the_portal_whatever_host_they_named(String path)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(one(answer.headers(), "Location")).startsWith("/").doesNotStartWith("//");
    }

    @Test
    void what_a_shop_is_told_is_kept_nowhere() throws IOException, InterruptedException {
        assertThat(one(get("/api/v1/pickup-points").headers(), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void the_session_is_kept_from_scripts_and_from_other_sites() throws IOException, InterruptedException {
        assertThat(get("/login.xhtml").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
        assertThat(get("/login.xhtml?lang=en").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("ansim.lang=en")
                        .contains("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }
}
