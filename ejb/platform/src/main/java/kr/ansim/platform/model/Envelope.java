package kr.ansim.platform.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kr.ansim.kernel.Ids;

/**
 * A text under a data key of its own, and that key under a master key, both by AES-256-GCM. Both are bound to the row they
 * belong to, so that rows cannot be exchanged; the first byte tells the format.
 */
@SuppressWarnings("ArrayRecordComponent")
record Envelope(String keyId, byte[] wrappedKey, byte[] ciphertext) {

    private static final byte FORMAT = 1;
    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Envelope seal(UUID token, String kind, String text, String keyId, SecretKey master) {
        byte[] dataKey = random(MasterKeyFile.KEY_LENGTH);
        try {
            return new Envelope(
                    keyId,
                    encrypt(master, dataKey, binding(token, kind, keyId)),
                    encrypt(
                            new SecretKeySpec(dataKey, "AES"),
                            text.getBytes(StandardCharsets.UTF_8),
                            binding(token, kind, "")));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** @throws EnvelopeBroken when it was altered, belongs to another row, or another master key */
    String open(UUID token, String kind, SecretKey master) {
        byte[] dataKey = decrypt(master, wrappedKey, binding(token, kind, keyId));
        try {
            byte[] text = decrypt(new SecretKeySpec(dataKey, "AES"), ciphertext, binding(token, kind, ""));
            return new String(text, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    Envelope rewrapped(UUID token, String kind, SecretKey oldMaster, String newId, SecretKey newMaster) {
        byte[] dataKey = decrypt(oldMaster, wrappedKey, binding(token, kind, keyId));
        try {
            return new Envelope(newId, encrypt(newMaster, dataKey, binding(token, kind, newId)), ciphertext);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    private static byte[] binding(UUID token, String kind, String keyId) {
        byte[] name = kind.getBytes(StandardCharsets.UTF_8);
        byte[] key = keyId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + Integer.BYTES + name.length + key.length)
                .put(Ids.toBytes(token))
                .putInt(name.length)
                .put(name)
                .put(key)
                .array();
    }

    private static byte[] encrypt(SecretKey key, byte[] plain, byte[] binding) {
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

    private static byte[] decrypt(SecretKey key, byte[] sealed, byte[] binding) {
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

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, byte[] binding) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(binding);
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
