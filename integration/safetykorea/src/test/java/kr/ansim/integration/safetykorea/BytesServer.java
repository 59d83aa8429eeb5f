package kr.ansim.integration.safetykorea;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server that writes an answer as told, byte by byte, and may promise more than it gives. */
final class BytesServer implements AutoCloseable {

    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    private final HttpServer server;
    private volatile Answer answer = out -> {};
    private volatile long promised;

    BytesServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param promised Content-Length; 0 for chunks */
    void answers(long promised, Answer answer) {
        this.promised = promised;
        this.answer = answer;
    }

    void answers(byte[] bytes) {
        answers(0, out -> out.write(bytes));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
            exchange.sendResponseHeaders(200, promised);
            answer.write(exchange.getResponseBody());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
