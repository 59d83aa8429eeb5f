package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.identity.ApiCaller;
import kr.ansim.identity.ApiKeys;
import kr.ansim.platform.Busy;
import kr.ansim.platform.DatabaseUnreachable;
import org.junit.jupiter.api.Test;

class BearerKeysTest {

    private final BearerKeys bearer = new BearerKeys();

    @Test
    void while_the_database_is_away_or_busy_nobody_is_called_a_stranger() {
        for (RuntimeException passing : List.of(
                new DatabaseUnreachable(new SQLException("gone")),
                new Busy(new SQLException("locked")),
                new EJBException(new Busy(new SQLException("locked"))))) {
            assertThatItIsBusy(answerWhenKeysFailBy(passing));
        }
    }

    @Test
    void a_fault_of_ours_is_not_told_as_a_busy_database() {
        Exchange exchange = answerWhenKeysFailBy(new IllegalStateException("a fault"));

        assertThat(exchange.status).isEqualTo(500);
        assertThat(exchange.answered).doesNotContainKeys("Retry-After", "WWW-Authenticate");
        assertThat(exchange.body().path("code").asText()).isEqualTo("INTERNAL");
        assertThat(exchange.body().toString()).doesNotContain("a fault");
    }

    private Exchange answerWhenKeysFailBy(RuntimeException failure) {
        bearer.keys = new ApiKeys() {
            @Override
            public Optional<ApiCaller> authenticate(String presentedKey) {
                throw failure;
            }
        };
        Exchange exchange = new Exchange(Map.of("Authorization", "Bearer some-key"), null);
        assertThat(bearer.check(exchange.request(), exchange.response(), noContext()))
                .isEqualTo(AuthenticationStatus.SEND_FAILURE);
        return exchange;
    }

    private static void assertThatItIsBusy(Exchange exchange) {
        assertThat(exchange.status).isEqualTo(503);
        assertThat(exchange.answered).containsEntry("Retry-After", "1").doesNotContainKey("WWW-Authenticate");
        assertThat(exchange.body().path("code").asText()).isEqualTo("BUSY");
    }

    @Test
    void an_unknown_key_is_told_apart_from_none() {
        bearer.keys = new ApiKeys() {
            @Override
            public Optional<ApiCaller> authenticate(String presentedKey) {
                return Optional.empty();
            }
        };
        Exchange unknown = new Exchange(Map.of("Authorization", "bearer some-key"), null);
        bearer.check(unknown.request(), unknown.response(), noContext());
        Exchange none = new Exchange(Map.of(), null);
        bearer.check(none.request(), none.response(), noContext());

        assertThat(unknown.status).isEqualTo(401);
        assertThat(unknown.answered.get("WWW-Authenticate")).contains("invalid_token");
        assertThat(none.status).isEqualTo(401);
        assertThat(none.answered).containsEntry("WWW-Authenticate", "Bearer realm=\"ansim\"");
    }

    private static HttpMessageContext noContext() {
        return (HttpMessageContext) Proxy.newProxyInstance(
                BearerKeysTest.class.getClassLoader(),
                new Class<?>[] {HttpMessageContext.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
