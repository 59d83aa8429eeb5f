package kr.ansim.identity.model;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Time-based one-time codes (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
public final class TotpCodes {

    public static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;

    /** Clocks of telephones are off by a little, and typing takes time. */
    private static final int STEPS_AROUND = 1;

    private TotpCodes() {}

    public static String newSecret() {
        return Base32.toBase32String(Randoms.bytes(SECRET_BYTES));
    }

    /** The time step for which this code is right, so that the caller can refuse a second use of it. */
    public static OptionalLong matchingStep(String base32Secret, String typed, Instant now) {
        String code = typed.replaceAll("[\\s-]", "");
        long present = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - STEPS_AROUND; step <= present + STEPS_AROUND; step++) {
            String right = codeAt(base32Secret, step, DIGITS);
            if (MessageDigest.isEqual(
                    right.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String codeAt(String base32Secret, long step, int digits) {
        try {
            HmacOneTimePasswordGenerator generator = new HmacOneTimePasswordGenerator(digits);
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(base32Secret), "HmacSHA1"), step);
        } catch (InvalidKeyException notBase32) {
            throw new IllegalStateException(notBase32);
        }
    }

    /** The address that authenticator apps read from a QR code (Google's key URI format). */
    public static String uri(String issuer, String email, String base32Secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(encoded(issuer), encoded(email), base32Secret, encoded(issuer), DIGITS, STEP.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
