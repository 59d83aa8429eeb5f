package kr.ansim.membership.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.kernel.Digests;
import kr.ansim.membership.GradePage;
import kr.ansim.platform.MasterKeys;

/** Tokens that name a member and their end, sealed by a key that only the product has; nothing is kept of them. */
@ApplicationScoped
public class PageTokens {

    private static final String PURPOSE = "grade-page";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    @Inject
    private MasterKeys keys;

    @Inject
    private Clock clock;

    public GradePage of(String member) {
        long end = clock.instant().plus(LIFE).getEpochSecond();
        String told = member + "." + end;
        return new GradePage(told + "." + seal(told), Instant.ofEpochSecond(end));
    }

    /** The member's number; empty when the token was not made here, was changed or has ended. */
    public Optional<String> member(String token) {
        Matcher parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String told = parts.group(1) + "." + parts.group(2);
        boolean ours = MessageDigest.isEqual(bytes(seal(told)), bytes(parts.group(3)));
        boolean over = !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(2))));
        return ours && !over ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private String seal(String told) {
        byte[] mark = Digests.hmac(keys.derived(PURPOSE)).doFinal(bytes(told));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
