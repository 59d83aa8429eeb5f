package kr.ansim.care.routing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import kr.ansim.care.RoutingArm;
import kr.ansim.kernel.Digests;

/**
 * A fifth of all callers, for good: whatever becomes of the cleverer rule, one can always tell what it is worth. Who belongs
 * to it hangs on nothing but who calls, so that nobody changes groups.
 */
public final class ControlGroup {

    static final int PERCENT = 20;

    private static final byte[] SALT = "care.routing.control-group".getBytes(StandardCharsets.US_ASCII);

    private ControlGroup() {}

    /** @param caller the id of the member, or the digest of the number where nobody is known */
    public static RoutingArm arm(byte[] caller) {
        byte[] salted = ByteBuffer.allocate(SALT.length + caller.length)
                .put(SALT)
                .put(caller)
                .array();
        int bucket = Math.floorMod(ByteBuffer.wrap(Digests.hash(salted)).getInt(), 100);
        return bucket < PERCENT ? RoutingArm.CONTROL : RoutingArm.CLEVER;
    }
}
