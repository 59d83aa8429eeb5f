package kr.ansim.web.support;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The authenticator app on somebody's phone (RFC 6238). */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP_S = 30;

    private final byte[] secret;

    /** @param secret in base32, spaces do not matter */
    public Authenticator(String secret) {
        String letters = secret.replaceAll("[\\s=]", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char letter : letters.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        this.secret = bytes.array();
    }

    /** Waits, when a code of the step before would run out while somebody types it. */
    public Authenticator early() {
        long inStep = Instant.now().getEpochSecond() % STEP_S;
        if (inStep > STEP_S - 10) {
            LockSupport.parkNanos(Duration.ofSeconds(STEP_S - inStep).toNanos());
        }
        return this;
    }

    /** What it shows now, or so many steps of thirty seconds later: each code is good once. */
    public String code(int stepsLater) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / STEP_S + stepsLater;
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int number = hash.getInt(hash.get(hash.capacity() - 1) & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
