package kr.ansim.integration.clamav;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where clamd listens. Without an address nothing is scanned. Dependent, because fields read through a client proxy are empty. */
@Dependent
public class ClamdSettings {

    private static final String SOCKET = "unix:";

    /** Either {@code host:port} or {@code unix:} and the path of the socket. */
    @Inject
    @ConfigProperty(name = "ansim.clamav.address")
    Optional<String> address = Optional.empty();

    /** For the whole answer. */
    @Inject
    @ConfigProperty(name = "ansim.clamav.answer-timeout", defaultValue = "PT30S")
    Duration answerTimeout = Duration.ofSeconds(30);

    SocketAddress where() {
        String told = address.orElseThrow();
        if (told.startsWith(SOCKET)) {
            return UnixDomainSocketAddress.of(told.substring(SOCKET.length()));
        }
        int colon = told.lastIndexOf(':');
        return new InetSocketAddress(told.substring(0, colon), Integer.parseInt(told.substring(colon + 1)));
    }
}
