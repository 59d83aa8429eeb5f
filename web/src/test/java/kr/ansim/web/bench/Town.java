package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kr.ansim.kernel.Ids;

/** Synthetic sites across the country, put into the tables before the server starts. */
final class Town {

    /** The doors of a site, 19 as on Seoul's average, with a parcel that needs just this size. */
    enum Kind {
        SMALL('S', 8, 260, 250),
        MID_SMALL('P', 5, 340, 330),
        MEDIUM('M', 4, 420, 410),
        LARGE('L', 2, 550, 540);

        final char letter;
        final int doors;
        final int height;
        final int parcelHeight;

        Kind(char letter, int doors, int height, int parcelHeight) {
            this.letter = letter;
            this.doors = doors;
            this.height = height;
            this.parcelHeight = parcelHeight;
        }
    }

    /** One parcel for one site; there are as many as doors of its size. */
    record Errand(UUID site, Kind kind) {}

    record Door(UUID id, UUID site) {}

    private final Random random = new Random(20_261_124);
    private final List<Errand> errands = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final List<Door> hot = new ArrayList<>();
    private UUID hotSite = new UUID(0, 0);

    List<Errand> errands() {
        return errands;
    }

    List<Door> doors() {
        return doors;
    }

    UUID hotSite() {
        return hotSite;
    }

    List<Door> hotDoors() {
        return hot;
    }

    /** @param hotDoors the doors of one more site, to which everybody comes */
    void build(Connection connection, int sites, int hotDoors) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement site = connection.prepareStatement(
                        "INSERT INTO delivery_site (id, source, district, name, province, road_address, latitude, longitude,"
                                + " hours, doors_assumed, changed_at, version)"
                                + " VALUES (?, 'SEOUL', '강남구', ?, '서울특별시', ?, ?, ?, '0000-2400,0000-2400,0000-2400',"
                                + " FALSE, '2026-01-01', 1)");
                PreparedStatement door = connection.prepareStatement(
                        "INSERT INTO delivery_compartment (id, site_id, number, size, ordinal, width_mm, depth_mm,"
                                + " height_mm, site_closed, retired, changed_at, version)"
                                + " VALUES (?, ?, ?, ?, ?, 500, 600, ?, FALSE, FALSE, '2026-01-01', 1)")) {
            hotSite = addSite(site, 0);
            for (int number = 1; number <= hotDoors; number++) {
                hot.add(addDoor(door, hotSite, Kind.SMALL, number));
            }
            for (int i = 1; i <= sites; i++) {
                UUID id = addSite(site, i);
                for (Kind kind : Kind.values()) {
                    for (int number = 1; number <= kind.doors; number++) {
                        doors.add(addDoor(door, id, kind, number));
                        errands.add(new Errand(id, kind));
                    }
                }
                if (i % 500 == 0 || i == sites) {
                    site.executeBatch();
                    door.executeBatch();
                    connection.commit();
                }
            }
        }
        connection.setAutoCommit(true);
    }

    private UUID addSite(PreparedStatement site, int number) throws SQLException {
        UUID id = Ids.next();
        site.setBytes(1, Ids.toBytes(id));
        site.setString(2, "잠실 안심택배함 (합성) " + number);
        site.setString(3, "서울특별시 강남구 시험로 " + number);
        site.setDouble(4, 34.5 + random.nextDouble() * 3.5);
        site.setDouble(5, 126.5 + random.nextDouble() * 2.5);
        site.addBatch();
        return id;
    }

    private static Door addDoor(PreparedStatement door, UUID site, Kind kind, int number) throws SQLException {
        UUID id = Ids.next();
        door.setBytes(1, Ids.toBytes(id));
        door.setBytes(2, Ids.toBytes(site));
        door.setString(3, "%c-%02d".formatted(kind.letter, number));
        door.setString(4, kind.name());
        door.setInt(5, kind.ordinal() * 1_000 + number);
        door.setInt(6, kind.height);
        door.addBatch();
        return new Door(id, site);
    }
}
