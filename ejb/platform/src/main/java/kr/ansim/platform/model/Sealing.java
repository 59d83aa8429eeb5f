package kr.ansim.platform.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM over a few bytes, bound to the place they belong to. The first byte tells the format. */
final class Sealing {

    private static final byte FORMAT = 1;
    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] seal(SecretKey key, byte[] plain, byte[] binding) {
        byte[] iv = random(IV_LENGTH);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, binding).doFinal(plain);
            return ByteBuffer.allocate(1 + IV_LENGTH + sealed.length)
                    .put(FORMAT)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws EnvelopeBroken when it was altered, lies in another place, or was sealed by another key */
    static byte[] open(SecretKey key, byte[] sealed, byte[] binding) {
        if (sealed.length <= 1 + IV_LENGTH || sealed[0] != FORMAT) {
            throw new EnvelopeBroken(null);
        }
        byte[] iv = Arrays.copyOfRange(sealed, 1, 1 + IV_LENGTH);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, iv, binding)
                    .doFinal(sealed, 1 + IV_LENGTH, sealed.length - 1 - IV_LENGTH);
        } catch (GeneralSecurityException altered) {
            throw new EnvelopeBroken(altered);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] binding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(binding);
        return cipher;
    }
}
