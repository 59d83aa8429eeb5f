package kr.ansim.membership.simulation;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.Purchases;

/** Members of one movement, 28 bytes each: the id, how many purchases count and what they amount to. */
final class PackedMoves {

    private static final int EACH = 2 * Long.BYTES + Integer.BYTES + Long.BYTES;

    private PackedMoves() {}

    static byte[] pack(List<Tally.Decided> moved) {
        ByteBuffer packed = ByteBuffer.allocate(EACH * moved.size());
        for (Tally.Decided one : moved) {
            packed.putLong(one.member().getMostSignificantBits())
                    .putLong(one.member().getLeastSignificantBits())
                    .putInt(one.purchases().count())
                    .putLong(one.purchases().amount().amount());
        }
        return packed.array();
    }

    static List<Tally.Decided> unpack(int from, int to, byte[] bytes) {
        ByteBuffer packed = ByteBuffer.wrap(bytes);
        List<Tally.Decided> moved = new ArrayList<>(bytes.length / EACH);
        while (packed.hasRemaining()) {
            UUID member = new UUID(packed.getLong(), packed.getLong());
            moved.add(new Tally.Decided(member, from, to, new Purchases(packed.getInt(), Won.of(packed.getLong()))));
        }
        return moved;
    }
}
