package kr.ansim.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR as it is shipped, on a Payara Server with an empty demo. A missing module would keep it from deploying. */
class EarIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Path work;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws IOException, InterruptedException {
        Path target = Path.of("target").toAbsolutePath();
        work = Files.createTempDirectory(target, "server-");
        server = new PayaraServer(target.resolve("payara6"), work, settings());
        server.start();
        server.deploy(target.resolve("ansim.ear"));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.close();
    }

    @Test
    void shows_the_page_to_log_in_in_korean() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/login.xhtml", "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"ko\"").contains("비밀번호").contains("<form");
    }

    @Test
    void gives_pickup_points_to_a_known_key_and_to_nobody_else() throws IOException, InterruptedException {
        String points = "/api/v1/pickup-points?q=%EC%84%9C%EC%9A%B8&limit=3";
        HttpResponse<String> answer = get(points, "Bearer " + demoKey());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"distanceM\"").contains("\"sizes\"");
        assertThat(get(points, "Bearer nobody").statusCode()).isEqualTo(401);
    }

    @Test
    void a_path_that_cannot_be_decoded_is_told_as_a_problem_here_too() throws IOException, InterruptedException {
        String key = demoKey();
        get("/api/v1/pickup-points", "Bearer " + key);
        URI server = EarIT.server.uri("/");
        try (Socket line = new Socket(server.getHost(), server.getPort())) {
            line.getOutputStream()
                    .write(("PUT /api/v1/products/%ZZ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"field\":\"path\"");
        }
    }

    private static HttpResponse<String> get(String path, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String demoKey() throws IOException {
        Matcher key =
                Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"").matcher(Files.readString(work.resolve("demo.json")));
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static Map<String, String> settings() throws IOException {
        Path keys = work.resolve("master-keys");
        String secret = "A".repeat(43) + "=";
        Files.createFile(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(keys, "lookup " + secret + "\near " + secret + "\n");
        return Map.of(
                "ANSIM_DEMO", "true",
                "ANSIM_DEMO_DIRECTORY", work.toString(),
                "ANSIM_MASTER_KEY_FILE", keys.toString(),
                "ANSIM_DATABASE_DRIVER", "org.h2.jdbcx.JdbcDataSource",
                "ANSIM_DATABASE_URL",
                        "jdbc:h2:file:" + work.resolve("h2/ansim")
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;LOCK_TIMEOUT=3000",
                "ANSIM_DATABASE_USER", "ansim",
                "ANSIM_DATABASE_PASSWORD", "ansim");
    }
}
