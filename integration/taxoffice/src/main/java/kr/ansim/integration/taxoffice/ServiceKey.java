package kr.ansim.integration.taxoffice;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keys of data.go.kr: Base64, handed out as it is and once more with its {@code +/=} encoded. Either may be configured. */
final class ServiceKey {

    /** What can be a key; anything else would end up in an exception's text. */
    private static final Pattern KEY = Pattern.compile("[!-~]+");

    private ServiceKey() {}

    /** As a query carries it, encoded once; empty for what is no key. */
    static Optional<String> inQuery(String configured) {
        return plain(configured.strip())
                .filter(key -> KEY.matcher(key).matches())
                .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8));
    }

    private static Optional<String> plain(String configured) {
        if (!configured.contains("%")) {
            return Optional.of(configured);
        }
        try {
            return Optional.of(URLDecoder.decode(configured.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
