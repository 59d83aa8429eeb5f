package kr.ansim.kernel;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDv7 ids (RFC 9562): 48 bits of Unix milliseconds, then a 12-bit counter within the millisecond, then 62 random
 * bits. Ids of one process ascend strictly, so an index on them grows at its right edge.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long COUNTER_BITS = 12;

    /** Milliseconds and counter of the last id, in one word so that one compare-and-set moves both. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long tick = LAST.accumulateAndGet(now, (last, fresh) -> fresh > last ? fresh : last + 1);
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & 0xFFF;
        long high = millis << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    public static byte[] toBytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** @throws IllegalArgumentException unless there are exactly 16 bytes */
    public static UUID fromBytes(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("an id has 16 bytes, not " + bytes.length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
