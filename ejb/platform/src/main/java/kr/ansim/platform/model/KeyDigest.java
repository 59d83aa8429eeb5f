package kr.ansim.platform.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.RequestKey;

/** Whose key, for which request: 32 bytes whatever the lengths. Each part is hashed with its length, so none can borrow. */
public final class KeyDigest {

    private final byte[] bytes;

    private KeyDigest(byte[] bytes) {
        this.bytes = bytes;
    }

    public static KeyDigest of(RequestKey request) {
        MessageDigest digest = Digests.sha256();
        add(digest, request.caller());
        add(digest, request.method());
        add(digest, request.path());
        add(digest, request.key());
        return new KeyDigest(digest.digest());
    }

    private static void add(MessageDigest digest, String part) {
        byte[] text = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        digest.update(text);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyDigest that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
