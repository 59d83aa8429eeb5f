package kr.ansim.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import kr.ansim.kernel.Digests;

/** Random texts that nobody can guess, and the fingerprints under which we remember them. */
public final class Randoms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] READABLE = "abcdefghjkmnpqrstuvwxyz23456789".toCharArray();

    private Randoms() {}

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 256 random bits that need no escaping in a URL. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** Characters that are hard to confuse when read aloud; for names, not for secrets. */
    public static String readable(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(READABLE[RANDOM.nextInt(READABLE.length)]);
        }
        return text.toString();
    }

    /** A plain hash is enough for texts of 80 random bits and more: there is nothing to guess. */
    public static String fingerprint(String text) {
        return HexFormat.of().formatHex(Digests.hash(text));
    }

    public static boolean sameFingerprint(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
