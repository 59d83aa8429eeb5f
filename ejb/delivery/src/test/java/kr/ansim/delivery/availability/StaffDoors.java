package kr.ansim.delivery.availability;

import java.time.Instant;
import java.util.UUID;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.OpeningHours;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorType;
import kr.ansim.delivery.site.SiteCard;

/** Doors in each state, for tests. */
final class StaffDoors {

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private StaffDoors() {}

    static Door free(UUID site, String number) {
        DoorType type = new DoorType(LockerSize.SMALL, 400, 600, 300);
        return new Door(UUID.randomUUID(), site, number, 1, type, null, null, false, false, false, null, null, 1);
    }

    static Door held(UUID site, String number, Instant until) {
        return free(site, number).heldBy(UUID.randomUUID(), until);
    }

    static Door booked(UUID site, String number) {
        return held(site, number, NOW.plusSeconds(60)).confirmed();
    }

    static Door outOfOrder(Door door) {
        return changed(door, true, door.siteClosed(), door.retired());
    }

    static Door atClosedSite(Door door) {
        return changed(door, door.outOfOrder(), true, door.retired());
    }

    static Door retired(Door door) {
        return changed(door, door.outOfOrder(), door.siteClosed(), true);
    }

    private static Door changed(Door door, boolean out, boolean closed, boolean retired) {
        return new Door(
                door.id(),
                door.siteId(),
                door.number(),
                door.ordinal(),
                door.type(),
                door.maxWeightG(),
                door.floorHeightMm(),
                out,
                closed,
                retired,
                door.occupant(),
                door.heldUntil(),
                door.version() + 1);
    }

    static SiteCard site(UUID id, String name, String province, String district, boolean closed) {
        return site(id, name, province, district, closed, 1);
    }

    static SiteCard site(UUID id, String name, String province, String district, boolean closed, int version) {
        return new SiteCard(
                id,
                name,
                province,
                district,
                district + " 1",
                37.5,
                127.0,
                OpeningHours.UNKNOWN,
                null,
                false,
                closed,
                version);
    }
}
