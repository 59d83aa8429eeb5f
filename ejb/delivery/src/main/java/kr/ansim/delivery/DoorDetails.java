package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A door of the board. No customer appears here.
 *
 * @param maxWeightG grams, null when unknown
 * @param floorHeightMm height of its lower edge above the floor in millimetres, null when unknown
 * @param bookingId the live booking that has the door
 * @param heldUntil when a hold runs out, null unless the door is held
 * @param since from when on it is in this state, null when it is free
 * @param reason why it is out of order
 * @param retired its list no longer names it: once it is empty nobody gets it
 */
public record DoorDetails(
        UUID id,
        String number,
        LockerSize size,
        int widthMm,
        int depthMm,
        int heightMm,
        @Nullable Integer maxWeightG,
        @Nullable Integer floorHeightMm,
        DoorState state,
        @Nullable UUID bookingId,
        @Nullable String orderNo,
        @Nullable Instant heldUntil,
        @Nullable Instant since,
        @Nullable String reason,
        boolean retired) {

    private static final int TAIL = 4;

    /** The end of the order's number, by which people speak of it; empty when nobody has the door. */
    public String orderTail() {
        return orderNo == null ? "" : orderNo.substring(Math.max(0, orderNo.length() - TAIL));
    }

    public boolean occupied() {
        return bookingId != null;
    }
}
