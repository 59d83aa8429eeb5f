package kr.ansim.simulators.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.Test;

/** The whole register in one answer, from a program with the heap that the demo gives it. */
class LargeListTest {

    @Test
    void streams_the_whole_register_out_of_a_small_heap() throws Exception {
        int port = freePort();
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kr.ansim.simulators.Simulators",
                        "--port",
                        Integer.toString(port),
                        "--smtp-port",
                        "0",
                        "--certificates",
                        "354000"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            HttpClient client = HttpClient.newHttpClient();
            String url = "http://localhost:" + port;
            await(client, url);
            String path = "/openapi/api/cert/certificationList.json?conditionKey=all&conditionValue=%25";
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .header("AuthKey", "simulator-safetykorea")
                    .build();
            try (InputStream body =
                    client.send(request, BodyHandlers.ofInputStream()).body()) {
                assertThat(rows(body)).isEqualTo(353_999);
            }
        } finally {
            program.destroy();
        }
    }

    private static long rows(InputStream body) throws IOException {
        long rows = 0;
        try (JsonParser parser = RunningSimulators.JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("certUid")) {
                    rows++;
                }
            }
        }
        return rows;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void await(HttpClient client, String url) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        HttpRequest health =
                HttpRequest.newBuilder(URI.create(url + "/simulators/health")).build();
        while (true) {
            try {
                client.send(health, BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                assertThat(Instant.now()).as("the program started").isBefore(patience);
                Thread.sleep(50);
            }
        }
    }
}
