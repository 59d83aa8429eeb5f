package kr.ansim.delivery;

import java.util.UUID;

/** A site in the list of staff. */
public record SiteSummary(
        UUID id,
        String name,
        String province,
        String district,
        String address,
        double latitude,
        double longitude,
        boolean closed,
        boolean doorsAssumed,
        DoorTally doors) {

    /** Open, and without a door to give. */
    public boolean isFull() {
        return !closed && doors.free() == 0;
    }
}
