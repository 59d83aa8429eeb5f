package kr.ansim.web.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The shop a customer comes back to. It remembers what its page was asked with. */
public final class TestShop implements AutoCloseable {

    /** Of all shops of this virtual machine: a port that was let go between two tests might be somebody else's then. */
    private static final HttpServer SERVER = bound();

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    /** The origin that the portal of the tests knows the demo shop by. */
    public static final URI ADDRESS =
            URI.create("http://localhost:" + SERVER.getAddress().getPort());

    private static final int PATIENCE_S = 60;

    private final BlockingQueue<Map<String, String>> returned = new LinkedBlockingQueue<>();

    public TestShop() {
        SERVER.createContext("/return", this::welcomeBack);
        if (!STARTED.getAndSet(true)) {
            SERVER.start();
        }
    }

    public static String returnUrl() {
        return ADDRESS + "/return?cart=7";
    }

    /** What the next customer brings back, in the order of the address. */
    public Map<String, String> nextReturn() {
        try {
            Map<String, String> told = returned.poll(PATIENCE_S, TimeUnit.SECONDS);
            if (told == null) {
                throw new AssertionError("nobody came back to the shop");
            }
            return told;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private void welcomeBack(HttpExchange exchange) throws IOException {
        returned.add(parameters(exchange.getRequestURI().getRawQuery()));
        byte[] page = "<!DOCTYPE html><html lang=ko><link rel=icon href=data:,><title>주문서</title><h1>주문서</h1>"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Arrays.stream(query == null ? new String[0] : query.split("&")).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        });
        return parameters;
    }

    private static HttpServer bound() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        SERVER.removeContext("/return");
    }
}
