package kr.ansim.simulators.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ansim.simulators.RunningSimulators;

/** Answers the shop as the published contract says, and remembers what it was asked. */
final class PretendedAnsim implements AutoCloseable {

    static final String KEY = "shop-key";
    static final String PRODUCTS_KEY = "products-key";
    static final String SECRET = "signing secret 비밀";

    final List<JsonNode> wishes = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final Map<String, JsonNode> told = new ConcurrentHashMap<>();
    final AtomicInteger busy = new AtomicInteger();
    /** Paths whose list names a product that was refused. */
    final Set<String> unknown = ConcurrentHashMap.newKeySet();

    int status = 201;
    String answer = "{\"url\":\"http://ansim.example/checkout/abc\",\"expiresAt\":\"2026-11-22T04:00:00Z\"}";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    PretendedAnsim() throws IOException {
        server.createContext("/api/v1/checkout-sessions", this::open);
        server.createContext(
                "/api/v1/locker-bookings/b-1",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"id\":\"b-1\",\"state\":\"CONFIRMED\",\"size\":\"MEDIUM\",\"compartment\":\"M-02\",\"pickupPointId\":\"p-1\"}"));
        server.createContext(
                "/api/v1/pickup-points/p-1",
                exchange -> answer(exchange, 200, "{\"id\":\"p-1\",\"name\":\"역삼1동 주민센터\",\"address\":\"역삼로7길 16\"}"));
        server.createContext("/api/v1/products/", this::put);
        server.createContext("/api/v1/broadcasts/", this::put);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void open(HttpExchange exchange) throws IOException {
        wishes.add(RunningSimulators.JSON.readTree(exchange.getRequestBody()));
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        boolean known = ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(exchange, known ? status : 401, known ? answer : "{}");
    }

    /** What stands there in the body that was put under this path. */
    String told(String path, String pointer) {
        return Objects.requireNonNull(told.get(path), path).at(pointer).asText();
    }

    private void put(HttpExchange exchange) throws IOException {
        boolean known =
                ("Bearer " + PRODUCTS_KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        JsonNode body = RunningSimulators.JSON.readTree(exchange.getRequestBody());
        if (busy.getAndDecrement() > 0) {
            answer(exchange, 503, "{}");
            return;
        }
        if (unknown.contains(exchange.getRequestURI().getPath())) {
            answer(exchange, 404, "{\"code\":\"UNKNOWN_PRODUCT\"}");
            return;
        }
        if (known) {
            told.put(exchange.getRequestURI().getPath(), body);
        }
        answer(exchange, known ? 201 : 401, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
