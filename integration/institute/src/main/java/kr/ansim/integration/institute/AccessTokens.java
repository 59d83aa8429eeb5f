package kr.ansim.integration.institute;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;

/** Our access tokens: one per institute, kept until shortly before its end, given back when we stop. */
@ApplicationScoped
public class AccessTokens {

    private static final Logger LOG = Logger.getLogger(AccessTokens.class.getName());
    private static final int LARGEST_ANSWER = 65_536;
    private static final Duration LONGEST_REVOCATION = Duration.ofSeconds(10);

    private record Shelf(Connection connection, TokenShelf tokens) {}

    private final Map<CertificationSource, Shelf> shelves = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    public AccessTokens() {}

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    public Token of(Connection connection) {
        return shelf(connection).token(clock.instant(), () -> asked(connection));
    }

    public void drop(Connection connection, Token.Granted refused) {
        shelf(connection).drop(refused);
    }

    private TokenShelf shelf(Connection connection) {
        return shelves.computeIfAbsent(connection.institute(), each -> new Shelf(connection, new TokenShelf()))
                .tokens();
    }

    private Token asked(Connection connection) {
        InstituteAccess.Credentials we = connection.access().credentials();
        Form form = credentials(connection).param("grant_type", "client_credentials");
        if (!we.scope().isEmpty()) {
            form.param("scope", we.scope());
        }
        return new TokenAnswer(posted(connection, InstituteApi.TOKEN, connection.api()::token, form)).token();
    }

    private static Form credentials(Connection connection) {
        InstituteAccess.Credentials we = connection.access().credentials();
        return new Form("client_id", we.clientId()).param("client_secret", we.secret());
    }

    private Received posted(
            Connection connection, String path, BiFunction<String, Form, Response> operation, Form form) {
        String transaction = connection.transactions().next();
        InstituteAccess access = connection.access();
        return Received.of(
                () -> operation.apply(transaction, form),
                new Received.Asked(
                        access.institute(),
                        "POST " + access.url() + path,
                        transaction,
                        LARGEST_ANSWER,
                        access.patience().answer()),
                clock);
    }

    /** Gives a token back before its end, if we hold one. */
    public void revoke(CertificationSource institute) {
        Optional.ofNullable(shelves.get(institute)).ifPresent(this::revoke);
    }

    private void revoke(Shelf shelf) {
        shelf.tokens().take().ifPresent(token -> {
            Connection connection = shelf.connection();
            Form form = credentials(connection).param("token", token.value());
            Received received = posted(connection, InstituteApi.REVOKE, connection.api()::revoke, form);
            LOG.log(Level.INFO, "gave our token back to {0}, status {1}", new Object[] {
                connection.institute(), received.raw().status()
            });
        });
    }

    /** Silent institutes may not hold up the end: after ten seconds the rest is left to run out. */
    @PreDestroy
    void revokeAll() {
        long start = System.nanoTime();
        for (Shelf shelf : shelves.values()) {
            if (System.nanoTime() - start < LONGEST_REVOCATION.toNanos()) {
                revoke(shelf);
            }
        }
    }
}
