package kr.ansim.certification.source;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import kr.ansim.certification.source.Turn.Spent;
import org.jspecify.annotations.Nullable;

/** As many slots as a source allows questions in a second, each with the moment from which it is free, in microseconds. */
final class Slots {

    private final long[] free;

    private Slots(long[] free) {
        this.free = free;
    }

    /** @param kept as {@link #bytes()} told them, perhaps of another number of slots; those that are busy longest stay */
    static Slots of(byte @Nullable [] kept, int perSecond) {
        long[] known = new long[kept == null ? 0 : kept.length / Long.BYTES];
        if (kept != null) {
            ByteBuffer.wrap(kept).asLongBuffer().get(known);
        }
        if (known.length > perSecond) {
            Arrays.sort(known);
            return new Slots(Arrays.copyOfRange(known, known.length - perSecond, known.length));
        }
        return new Slots(Arrays.copyOf(known, perSecond));
    }

    /** A slot that somebody else has got meanwhile stays his. */
    void settle(Spent spent) {
        Turn turn = spent.turn();
        if (turn.slot() < free.length && free[turn.slot()] == micros(turn.busyUntil())) {
            free[turn.slot()] = micros(spent.free());
        }
    }

    /** The turn that comes first, at this moment or later. */
    Turn first(Instant earliest) {
        int slot = 0;
        for (int i = 1; i < free.length; i++) {
            if (free[i] < free[slot]) {
                slot = i;
            }
        }
        Instant when = Instant.EPOCH.plus(free[slot], ChronoUnit.MICROS);
        return Turn.of(slot, when.isAfter(earliest) ? when : earliest);
    }

    void take(Turn turn) {
        free[turn.slot()] = micros(turn.busyUntil());
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(free.length * Long.BYTES);
        bytes.asLongBuffer().put(free);
        return bytes.array();
    }

    /** Rounded up: a slot that came free early would let one question too many pass. */
    private static long micros(Instant moment) {
        long whole = ChronoUnit.MICROS.between(Instant.EPOCH, moment);
        return moment.getNano() % 1_000 == 0 ? whole : whole + 1;
    }
}
