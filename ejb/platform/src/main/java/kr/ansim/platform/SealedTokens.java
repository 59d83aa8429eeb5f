package kr.ansim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.kernel.Digests;

/**
 * Tokens that say what they open and until when, sealed by a key that only the product has, for links that open a page without
 * a log-in; nothing is kept of them. A token of one purpose opens nothing of another.
 */
@ApplicationScoped
public class SealedTokens {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{1,36})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    /** @param end it may be over: whoever opens it looks */
    public record Opened(String subject, Instant end) {}

    @Inject
    private MasterKeys keys;

    /** @param subject a number or an id; it can be read from the token. @param end to the second */
    public String seal(String purpose, String subject, Instant end) {
        String told = subject + "." + end.getEpochSecond();
        return told + "." + mark(purpose, told);
    }

    /** Empty when the token was not made here for this purpose, or was changed. */
    public Optional<Opened> open(String purpose, String token) {
        Matcher parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String told = parts.group(1) + "." + parts.group(2);
        return MessageDigest.isEqual(bytes(mark(purpose, told)), bytes(parts.group(3)))
                ? Optional.of(new Opened(parts.group(1), Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }

    private String mark(String purpose, String told) {
        byte[] mark = Digests.hmac(keys.derived(purpose)).doFinal(bytes(told));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
