package kr.ansim.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A shop's system that takes news: it checks every signature by itself, as our description says, and hears nothing twice. */
public final class ShopSystem {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final Set<String> heard = new HashSet<>();
    private final AtomicInteger tries = new AtomicInteger();
    private volatile int status = 204;
    private volatile String secret = "";

    private ShopSystem(HttpServer server) {
        this.server = server;
    }

    public record News(String type, JsonNode data) {}

    public static ShopSystem start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ShopSystem system = new ShopSystem(server);
            server.createContext("/news", system::take);
            server.start();
            return system;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/news";
    }

    public void secret(String text) {
        secret = text;
    }

    public String secret() {
        return secret;
    }

    public void answer(int code) {
        tries.set(0);
        status = code;
    }

    public void awaitTries(int wanted) throws InterruptedException {
        for (int look = 0; tries.get() < wanted; look++) {
            assertThat(look).as("nobody tried").isLessThan(600);
            Thread.sleep(100);
        }
    }

    public News next() throws InterruptedException {
        News next = news.poll(180, TimeUnit.SECONDS);
        assertThat(next).as("no news").isNotNull();
        return next;
    }

    public void stop() {
        server.stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        tries.incrementAndGet();
        int now = status;
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String id = call.getRequestHeaders().getFirst("webhook-id");
        if (!isSigned(call, id, body)) {
            now = 401;
        } else if (now / 100 == 2 && heard.add(id)) {
            JsonNode read = JSON.readTree(body);
            news.add(new News(read.path("type").asText(), read.path("data")));
        }
        call.sendResponseHeaders(now, -1);
        call.close();
    }

    private boolean isSigned(HttpExchange call, String id, String body) {
        String time = call.getRequestHeaders().getFirst("webhook-timestamp");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            byte[] sum = mac.doFinal((id + "." + time + "." + body).getBytes(StandardCharsets.UTF_8));
            String wanted = "v1," + Base64.getEncoder().encodeToString(sum);
            return Arrays.asList(call.getRequestHeaders()
                            .getFirst("webhook-signature")
                            .split(" "))
                    .contains(wanted);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
