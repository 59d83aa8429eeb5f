package kr.ansim.integration.institute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.integration.institute.CallHeaders.CallType;

/** Asks an institute in our name: once, and once more with a fresh token where the institute no longer knows ours. */
@ApplicationScoped
public class InstituteCalls {

    /**
     * @param path with its query, as the evidence shows it
     * @param largest bytes its answer may have
     */
    record Question(String method, String path, CallType type, int largest, Operation operation) {

        static Question single(String path, Operation operation) {
            return new Question("GET", path, CallType.USER_SEARCH, Received.LARGEST_SINGLE, operation);
        }

        static Question page(String path, Operation operation) {
            return new Question("GET", path, CallType.SCHEDULED, Received.LARGEST_PAGE, operation);
        }
    }

    interface Operation {
        Response of(InstituteApi api, CallHeaders headers);
    }

    @Inject
    private Connections connections;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Clock clock;

    public InstituteCalls() {}

    InstituteCalls(Connections connections, AccessTokens tokens, Clock clock) {
        this.connections = connections;
        this.tokens = tokens;
        this.clock = clock;
    }

    public Said ask(CertificationSource institute, Question question) {
        Optional<Connection> connection = connections.to(institute);
        return connection.isPresent()
                ? ask(connection.get(), question)
                : new Said.Failed(Unavailability.of(Reason.NOT_CONFIGURED));
    }

    private Said ask(Connection connection, Question question) {
        Token token = tokens.of(connection);
        Said said = said(connection, question, token);
        if (token instanceof Token.Granted granted && said instanceof Said.Failed failed && failed.isTokenRefused()) {
            tokens.drop(connection, granted);
            return said(connection, question, tokens.of(connection));
        }
        return said;
    }

    private Said said(Connection connection, Question question, Token token) {
        if (token instanceof Token.Denied denied) {
            return new Said.Failed(denied.why());
        }
        InstituteAccess access = connection.access();
        String transaction = connection.transactions().next();
        CallHeaders headers = new CallHeaders(((Token.Granted) token).value(), transaction, question.type());
        return Received.of(
                        () -> question.operation().of(connection.api(), headers),
                        new Received.Asked(
                                access.institute(),
                                question.method() + " " + access.url() + question.path(),
                                transaction,
                                question.largest(),
                                access.patience().answer()),
                        clock)
                .said();
    }
}
