package kr.ansim.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import kr.ansim.web.support.Api;
import kr.ansim.web.support.BookingIT;
import org.junit.jupiter.api.Test;

/** Whoever writes a client finds the whole description, and nothing that the server made up. */
class ApiDescriptionIT extends BookingIT {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void the_description_is_served_as_it_is_written_and_as_json() throws IOException, InterruptedException {
        HttpResponse<String> yaml = open("/openapi", "*/*");
        assertThat(yaml.headers().firstValue("Content-Type")).hasValue("application/yaml");
        JsonNode written = ApiDocument.read();
        assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(written);
        for (HttpResponse<String> json : List.of(
                open("/openapi?format=JSON", "*/*"),
                open("/openapi", "application/json"),
                open("/openapi/?format=json", "*/*"))) {
            assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(new ObjectMapper().readTree(json.body())).isEqualTo(written);
        }
    }

    @Test
    void the_page_that_shows_it_is_open() throws IOException, InterruptedException {
        HttpResponse<String> page = open("/api/docs/", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Ansim API</title>");
        assertThat(open("/api/docs", "text/html").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/api/docs/"));
    }

    @Test
    void the_server_describes_nothing_by_itself() {
        assertThat(shop.get("/api/v1/application.wadl").status()).isEqualTo(404);
        assertThat(new Api(uri("/"), null).get("/api/v1/application.wadl").status())
                .isEqualTo(401);
        assertThat(shop.send(shop.request("/api/v1/pickup-points")
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                        .header("Allow"))
                .contains("GET");
    }

    private HttpResponse<String> open(String path, String accept) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
