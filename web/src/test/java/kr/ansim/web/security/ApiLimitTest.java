package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiLimitTest {

    private final ApiLimit limit = new ApiLimit();
    private final AtomicInteger served = new AtomicInteger();

    @BeforeEach
    void allowOneCallASecond() {
        limit.perSecond = 1;
        limit.begin();
    }

    @Test
    void a_key_that_calls_too_often_is_told_how_long_to_wait() throws IOException, ServletException {
        Principal key = key();
        for (int i = 0; i < 4; i++) {
            assertThat(call(key).status).isEqualTo(200);
        }
        Exchange refused = call(key);
        assertThat(refused.status).isEqualTo(429);
        assertThat(refused.answered)
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Content-Language", "en");
        assertThat(Integer.parseInt(refused.answered.get("Retry-After"))).isEqualTo(1);
        assertThat(refused.body().path("code").asText()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refused.body().path("errors").isArray()).isTrue();
        assertThat(served).hasValue(4);
    }

    @Test
    void one_key_does_not_use_up_anothers_calls() throws IOException, ServletException {
        Principal busy = key();
        for (int i = 0; i < 10; i++) {
            call(busy);
        }
        assertThat(call(key()).status).isEqualTo(200);
    }

    private Exchange call(Principal key) throws IOException, ServletException {
        Exchange exchange = new Exchange(Map.of("Accept-Language", "en"), key);
        limit.doFilter(exchange.request(), exchange.response(), (request, response) -> served.incrementAndGet());
        return exchange;
    }

    private static ApiCaller key() {
        return new ApiCaller(
                UUID.randomUUID(), ShopKind.SHOP, UUID.randomUUID(), "test", "abcdefgh", Set.of(Scope.POINTS_READ));
    }
}
