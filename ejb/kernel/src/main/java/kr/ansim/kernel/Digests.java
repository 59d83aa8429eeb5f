package kr.ansim.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The hashes of the product, all of SHA-256. */
public final class Digests {

    public static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";

    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] hash(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** Of the text in UTF-8. */
    public static byte[] hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Mac hmac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static SecretKey hmacKey(byte[] bytes) {
        return new SecretKeySpec(bytes, HMAC);
    }

    /** HKDF (RFC 5869) without salt, for one block of output. */
    public static SecretKey derive(byte[] secret, byte[] purpose) {
        byte[] extracted = hmac(hmacKey(new byte[LENGTH])).doFinal(secret);
        Mac expand = hmac(hmacKey(extracted));
        Arrays.fill(extracted, (byte) 0);
        expand.update(purpose);
        expand.update((byte) 1);
        return hmacKey(expand.doFinal());
    }
}
