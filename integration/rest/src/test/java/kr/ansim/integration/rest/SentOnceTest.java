package kr.ansim.integration.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentOnceTest {

    private final AtomicInteger arrived = new AtomicInteger();
    private HttpServer server;

    interface Api {
        @GET
        @Path("/question")
        Response ask();
    }

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Api api() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        return SentOnce.by(
                        RestClientBuilder.newBuilder()
                                .baseUri(address)
                                .property("microprofile.rest.client.disable.default.mapper", true),
                        Optional.empty())
                .build(Api.class);
    }

    @Test
    void sends_a_question_once_to_who_hangs_up() {
        server.createContext("/question", exchange -> {
            arrived.incrementAndGet();
            exchange.close();
        });

        assertThatThrownBy(api()::ask).isInstanceOf(ProcessingException.class);
        assertThat(arrived).hasValue(1);
    }

    @Test
    void sends_a_question_once_to_who_is_overloaded() {
        server.createContext("/question", exchange -> {
            arrived.incrementAndGet();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });

        try (Response answer = api().ask()) {
            assertThat(answer.getStatus()).isEqualTo(503);
        }
        assertThat(arrived).hasValue(1);
    }
}
