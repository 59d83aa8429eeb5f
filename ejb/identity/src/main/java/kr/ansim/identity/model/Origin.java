package kr.ansim.identity.model;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kr.ansim.identity.IdentityRule;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Where a web page comes from: scheme, host and port (RFC 6454), written in one way only. Plain HTTP is accepted for the
 * developer's own machine and nowhere else.
 */
public record Origin(String text) {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 255;

    /** @throws RuleBroken ORIGIN_MALFORMED when the text is anything but an origin, with the text as argument */
    public static Origin parse(String typed) {
        String text = typed.strip();
        return uri(text)
                .filter(uri -> isEmpty(uri.getRawPath()) || "/".equals(uri.getRawPath()))
                .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
                .flatMap(Origin::of)
                .orElseThrow(() -> RuleBroken.at("origins", IdentityRule.ORIGIN_MALFORMED, text));
    }

    /** The origin of an address; empty when browsers would not go there or somebody hides behind a user name. */
    public static Optional<Origin> of(URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        return host(uri).flatMap(host -> normalised(scheme.toLowerCase(Locale.ROOT), host, uri.getPort()));
    }

    private static Optional<Origin> normalised(String scheme, String host, int port) {
        boolean secure = scheme.equals("https");
        if (!secure && !(scheme.equals("http") && OWN_MACHINE.contains(host))) {
            return Optional.empty();
        }
        boolean usual = port == -1 || port == (secure ? 443 : 80);
        String text = scheme + "://" + host + (usual ? "" : ":" + port);
        return text.length() > LONGEST || port > 65_535 ? Optional.empty() : Optional.of(new Origin(text));
    }

    private static Optional<String> host(URI uri) {
        String host = uri.getHost();
        if (host == null) {
            return Optional.empty();
        }
        return Optional.of(host.toLowerCase(Locale.ROOT));
    }

    /** Names in Hangul are compared in the form that travels (RFC 3490). */
    private static Optional<URI> uri(String text) {
        try {
            int host = text.indexOf("://");
            if (host < 0) {
                return Optional.empty();
            }
            return Optional.of(new URI(text.substring(0, host + 3) + IDN.toASCII(text.substring(host + 3))));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
