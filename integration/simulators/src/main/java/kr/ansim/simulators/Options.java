package kr.ansim.simulators;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param demo the product's {@code demo.json}; the shop takes its API key from it, at each order anew
 * @param portal where the product answers; without it the address in {@code demo.json} is used
 * @param publicUrl how browsers reach this program, and so where customers come back to
 */
public record Options(
        int port,
        int smtpPort,
        String bind,
        @Nullable Path demo,
        @Nullable URI portal,
        URI publicUrl,
        String linkKey,
        String coordKey,
        Authorities authorities) {

    private static final Set<String> KNOWN =
            Set.of("port", "smtp-port", "bind", "demo", "portal", "public-url", "link-key", "coord-key");

    public static final String USAGE = """
            usage: java -jar ansim-simulators.jar [--port 8090] [--smtp-port 8091] [--bind 127.0.0.1]
                   [--demo DATA/demo.json] [--portal http://localhost:8080] [--public-url http://localhost:8090]
                   [--link-key simulator-link] [--coord-key simulator-coord]
            """ + Authorities.USAGE.indent(7).stripTrailing();

    /** @throws IllegalArgumentException when an option is unknown, has no value or a value that cannot be read */
    public static Options of(String... arguments) {
        Map<String, String> given = pairs(arguments);
        int port = number(given, "port", 8090);
        String demo = given.get("demo");
        String portal = given.get("portal");
        return new Options(
                port,
                number(given, "smtp-port", 8091),
                given.getOrDefault("bind", "127.0.0.1"),
                demo == null ? null : Path.of(demo),
                portal == null ? null : withoutSlash(portal),
                withoutSlash(given.getOrDefault("public-url", "http://localhost:" + port)),
                given.getOrDefault("link-key", "simulator-link"),
                given.getOrDefault("coord-key", "simulator-coord"),
                Authorities.of(given));
    }

    public static URI withoutSlash(String url) {
        return URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private static Map<String, String> pairs(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!KNOWN.contains(name) && !Authorities.KNOWN.contains(name)) {
                throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            given.put(name, arguments[i + 1]);
        }
        return given;
    }

    static int number(Map<String, String> given, String name, int otherwise) {
        try {
            return Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " needs a number", e);
        }
    }
}
