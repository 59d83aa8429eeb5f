package kr.ansim.simulators.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.ansim.simulators.Options;
import org.jspecify.annotations.Nullable;

/** What the shop needs to speak with Ansim: where it is, a key that may do what it wants, and the secret that signs the way back. */
record Credentials(URI portal, String key, String signingSecret) {

    static final String BOOKING = "bookings:write";
    static final String PRODUCTS = "products:write";
    static final String DESK = "desk:write";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Read anew each time: a portal started afresh writes other keys. Empty while there is no usable file.
     *
     * @param scope what the key must be good for
     */
    static Optional<Credentials> read(Options options, String scope) {
        Path file = options.demo();
        if (file == null || !Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            JsonNode demo = JSON.readTree(Files.readAllBytes(file));
            for (JsonNode key : demo.path("apiKeys")) {
                if (has(key.path("scopes"), scope)) {
                    return Optional.of(new Credentials(
                            portal(options.portal(), demo.path("baseUrl").asText()),
                            key.path("key").asText(),
                            key.path("signingSecret").asText()));
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("simulators: " + file + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static URI portal(@Nullable URI given, String written) {
        return given == null ? Options.withoutSlash(written) : given;
    }

    private static boolean has(JsonNode scopes, String wanted) {
        for (JsonNode scope : scopes) {
            if (scope.asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Credentials[" + portal + "]";
    }
}
