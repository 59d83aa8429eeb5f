package kr.ansim.platform.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import kr.ansim.kernel.Ids;

/**
 * A text under a data key of its own, and that key under a master key, both by AES-256-GCM. Both are bound to the row they
 * belong to, so that rows cannot be exchanged.
 */
@SuppressWarnings("ArrayRecordComponent")
record Envelope(String keyId, byte[] wrappedKey, byte[] ciphertext) {

    static Envelope seal(UUID token, String kind, String text, String keyId, SecretKey master) {
        byte[] dataKey = Sealing.random(MasterKeyFile.KEY_LENGTH);
        try {
            return new Envelope(
                    keyId,
                    Sealing.seal(master, dataKey, binding(token, kind, keyId)),
                    Sealing.seal(
                            new SecretKeySpec(dataKey, "AES"),
                            text.getBytes(StandardCharsets.UTF_8),
                            binding(token, kind, "")));
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    /** @throws EnvelopeBroken when it was altered, belongs to another row, or another master key */
    String open(UUID token, String kind, SecretKey master) {
        byte[] dataKey = Sealing.open(master, wrappedKey, binding(token, kind, keyId));
        try {
            byte[] text = Sealing.open(new SecretKeySpec(dataKey, "AES"), ciphertext, binding(token, kind, ""));
            return new String(text, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }

    Envelope rewrapped(UUID token, String kind, SecretKey oldMaster, String newId, SecretKey newMaster) {
        byte[] dataKey = Sealing.open(oldMaster, wrappedKey, binding(token, kind, keyId));
        try {
            return new Envelope(newId, Sealing.seal(newMaster, dataKey, binding(token, kind, newId)), ciphertext);
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
}
