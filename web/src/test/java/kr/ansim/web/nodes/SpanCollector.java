package kr.ansim.web.nodes;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes what the portal sends by the OpenTelemetry protocol; the texts in it can be read without decoding. */
final class SpanCollector implements AutoCloseable {

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    SpanCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            texts.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    void await(String text, Duration patience) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (texts.stream().noneMatch(one -> one.contains(text))) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("no span with " + text + " in " + texts.size() + " messages");
            }
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
