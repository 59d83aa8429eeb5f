package kr.ansim.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import kr.ansim.notice.port.WebhookAnswer;
import kr.ansim.notice.port.WebhookAnswer.Answered;
import kr.ansim.notice.port.WebhookAnswer.NotReached;
import kr.ansim.notice.port.WebhookAnswer.Why;
import kr.ansim.notice.port.WebhookCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpWebhookTransportTest {

    private final OwnNetwork network = new OwnNetwork();
    private final HttpWebhookTransport transport = new HttpWebhookTransport(network, Clock.systemUTC());
    private final BlockingQueue<HttpExchange> heard = new LinkedBlockingQueue<>();
    private final AtomicReference<String> body = new AtomicReference<>("");
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer shop;

    @BeforeEach
    void open() throws IOException {
        network.allowed = true;
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        shop.stop(0);
    }

    @Test
    void sends_what_the_standard_asks_for() {
        answer(204, Duration.ZERO);
        assertThat(post()).isEqualTo(new Answered(204, Optional.empty()));
        HttpExchange call = heard.remove();
        assertThat(call.getRequestMethod()).isEqualTo("POST");
        assertThat(call.getRequestHeaders().getFirst("webhook-id")).isEqualTo("msg-1");
        assertThat(call.getRequestHeaders().getFirst("webhook-timestamp")).isEqualTo("1700000000");
        assertThat(call.getRequestHeaders().getFirst("webhook-signature")).isEqualTo("v1,eA== v1,eQ==");
        assertThat(body.get()).isEqualTo("{\"type\":\"상품\"}");
    }

    @Test
    void tells_how_long_the_shop_wants_us_to_wait() {
        shop.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
        });
        assertThat(post()).isEqualTo(new Answered(429, Optional.of(Duration.ofSeconds(7))));
    }

    @Test
    void follows_no_redirection() {
        AtomicInteger followed = new AtomicInteger();
        shop.createContext("/elsewhere", exchange -> followed.incrementAndGet());
        shop.createContext("/hook", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        assertThat(post()).isEqualTo(new Answered(307, Optional.empty()));
        assertThat(followed).hasValue(0);
    }

    @Test
    void does_not_wait_for_an_answer_longer_than_five_seconds() {
        answer(200, Duration.ofSeconds(30));
        long start = System.nanoTime();
        assertThat(post()).isEqualTo(new NotReached(Why.TIMED_OUT));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
    }

    @Test
    void tells_that_nobody_is_there() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThat(post("http://localhost:" + port + "/hook")).isEqualTo(new NotReached(Why.UNREACHABLE));
        assertThat(post("https://nobody.invalid/hook")).isEqualTo(new NotReached(Why.UNREACHABLE));
    }

    @Test
    void takes_nothing_but_encryption_where_it_was_promised() throws IOException, InterruptedException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> answerPlainly(plain));
            answering.start();
            assertThat(post("https://localhost:" + plain.getLocalPort() + "/hook"))
                    .isEqualTo(new NotReached(Why.NOT_TRUSTED));
            answering.join();
        }
    }

    @Test
    void knows_distrust_that_the_client_reports_as_an_empty_answer() {
        SSLException handshake = new SSLException("Unrecognized SSL message, plaintext connection?");
        IOException empty = new IOException("HTTP/1.1 header parser received no bytes", handshake);
        assertThat(HttpWebhookTransport.isDistrust(empty)).isTrue();
        assertThat(HttpWebhookTransport.isDistrust(new IOException("reset"))).isFalse();
    }

    private static void answerPlainly(ServerSocket plain) {
        try (Socket call = plain.accept()) {
            call.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            call.getOutputStream().flush();
            call.getInputStream().readAllBytes();
        } catch (IOException callerHasGone) {
            // which is what the test wants
        }
    }

    @Test
    void does_not_call_into_our_own_network() {
        AtomicInteger called = new AtomicInteger();
        shop.createContext("/", exchange -> called.incrementAndGet());
        network.allowed = false;
        assertThat(post()).isEqualTo(new NotReached(Why.PRIVATE_ADDRESS));
        assertThat(called).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1"
            })
    void knows_private_addresses(String address) throws IOException {
        assertThat(OwnNetwork.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:4860:4860::8888"})
    void knows_public_addresses(String address) throws IOException {
        assertThat(OwnNetwork.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    private void answer(int status, Duration after) {
        shop.createContext("/hook", exchange -> {
            heard.add(exchange);
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            try {
                if (!after.isZero()) {
                    over.await();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private WebhookAnswer post() {
        return post("http://localhost:" + shop.getAddress().getPort() + "/hook");
    }

    private WebhookAnswer post(String address) {
        return transport.post(new WebhookCall(address, "msg-1", 1_700_000_000, "v1,eA== v1,eQ==", "{\"type\":\"상품\"}"));
    }
}
