package kr.ansim.platform;

import java.util.Arrays;
import kr.ansim.kernel.RuleBroken;

/**
 * Names one request of one caller: the key lives per caller, method and path. The hash is over the request's meaning, so
 * that the same key with another request is told apart.
 */
@SuppressWarnings("ArrayRecordComponent")
public record RequestKey(String caller, String method, String path, String key, byte[] requestHash) {

    private static final int LONGEST = 255;
    private static final String HEADER = "Idempotency-Key";

    public RequestKey {
        if (key == null || key.isBlank()) {
            throw RuleBroken.at(HEADER, PlatformRule.IDEMPOTENCY_KEY_MISSING);
        }
        if (key.length() > LONGEST) {
            throw RuleBroken.at(HEADER, PlatformRule.IDEMPOTENCY_KEY_TOO_LONG, LONGEST);
        }
        requestHash = requestHash.clone();
    }

    @Override
    public byte[] requestHash() {
        return requestHash.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestKey that
                && caller.equals(that.caller)
                && method.equals(that.method)
                && path.equals(that.path)
                && key.equals(that.key)
                && Arrays.equals(requestHash, that.requestHash);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Without the caller's key, which a log must not keep. */
    @Override
    public String toString() {
        return method + " " + path + " of " + caller;
    }
}
