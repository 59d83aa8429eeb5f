package kr.ansim.delivery.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.ansim.delivery.LockerSize;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The doors as the database has them. Booking lives on these rows, thousands of times a second, so they are read and
 * changed by plain statements.
 */
@ApplicationScoped
public class Doors {

    private static final String COLUMNS = "id, site_id, number, ordinal, size, width_mm, depth_mm, height_mm,"
            + " max_weight_g, floor_height_mm, out_of_order_at, site_closed, retired, occupant, held_until, version";

    private static final int AT_ONCE = 100;

    @Inject
    Statements statements;

    public List<Door> ofSite(UUID siteId) {
        return statements.list(
                "SELECT " + COLUMNS + " FROM delivery_compartment WHERE site_id = ? ORDER BY ordinal",
                Doors::read,
                siteId);
    }

    /** The doors of several sites at once; a site without doors has no entry. */
    public Map<UUID, List<Door>> ofSites(Collection<UUID> siteIds) {
        if (siteIds.isEmpty()) {
            return Map.of();
        }
        String places = marks(siteIds.size());
        return statements
                .list(
                        "SELECT " + COLUMNS + " FROM delivery_compartment WHERE site_id IN (" + places
                                + ") ORDER BY ordinal",
                        Doors::read,
                        siteIds.toArray())
                .stream()
                .collect(Collectors.groupingBy(Door::siteId));
    }

    /** The doors of a site, which nobody else changes before the running transaction ends. */
    public List<Door> lockOfSite(UUID siteId) {
        return statements.list(
                "SELECT " + COLUMNS + " FROM delivery_compartment WHERE site_id = ? ORDER BY ordinal FOR UPDATE",
                Doors::read,
                siteId);
    }

    public void add(List<Door> doors) {
        statements.batch(
                "INSERT INTO delivery_compartment (id, site_id, number, ordinal, size, width_mm, depth_mm, height_mm,"
                        + " site_closed, retired, changed_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP(6), ?)",
                doors.stream()
                        .map(door -> new @Nullable Object[] {
                            door.id(),
                            door.siteId(),
                            door.number(),
                            door.ordinal(),
                            door.type().size(),
                            door.type().widthMm(),
                            door.type().depthMm(),
                            door.type().heightMm(),
                            door.siteClosed(),
                            door.retired(),
                            door.version()
                        })
                        .toList());
    }

    /** Gives a locked door other lengths, and brings it back into use if it was retired. */
    public void refit(Door locked, DoorType type) {
        statements.update(
                "UPDATE delivery_compartment SET size = ?, width_mm = ?, depth_mm = ?, height_mm = ?, retired = ?,"
                        + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1 WHERE id = ?",
                type.size(),
                type.widthMm(),
                type.depthMm(),
                type.heightMm(),
                false,
                locked.id());
    }

    /** A locked door is given to nobody any more. Whoever has it keeps it. */
    public void retire(Door locked) {
        statements.update(
                "UPDATE delivery_compartment SET retired = ?, changed_at = CURRENT_TIMESTAMP(6),"
                        + " version = version + 1 WHERE id = ?",
                true,
                locked.id());
    }

    public Optional<Door> find(UUID id) {
        return statements.find("SELECT " + COLUMNS + " FROM delivery_compartment WHERE id = ?", Doors::read, id);
    }

    public void each(Consumer<Door> reader) {
        statements.each("SELECT " + COLUMNS + " FROM delivery_compartment", row -> reader.accept(read(row)));
    }

    /**
     * Which doors changed lately and to which version, by the database's own clock, so that nodes need not agree on the
     * time. An index holds all of this: most of it is known already, and need not be read any further.
     */
    public List<DoorVersion> changedWithin(Duration past) {
        return statements.list(
                "SELECT id, site_id, version FROM delivery_compartment"
                        + " WHERE changed_at >= TIMESTAMPADD(SECOND, ?, CURRENT_TIMESTAMP)",
                row -> new DoorVersion(row.uuid("id"), row.uuid("site_id"), row.integer("version")),
                -past.toSeconds());
    }

    /** The doors with these ids, in any order. */
    public List<Door> find(List<UUID> ids) {
        List<Door> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            // always as many marks, so that it is one statement to the database; what is left over repeats the first
            Object[] values = new Object[AT_ONCE];
            Arrays.fill(values, some.get(0));
            System.arraycopy(some.toArray(), 0, values, 0, some.size());
            found.addAll(statements.list(
                    "SELECT " + COLUMNS + " FROM delivery_compartment WHERE id IN (" + marks(AT_ONCE) + ")",
                    Doors::read,
                    values));
        }
        return found;
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    /** Gives the door a new occupant, another term or none, if it is still as known. */
    public boolean occupy(Door known, Door next) {
        return statements.update(
                        "UPDATE delivery_compartment SET occupant = ?, held_until = ?,"
                                + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        next.occupant(),
                        next.heldUntil(),
                        known.id(),
                        known.version())
                == 1;
    }

    public boolean markOutOfOrder(Door known, Instant since, String reason) {
        return changeOrder(known, since, reason);
    }

    public boolean markInOrder(Door known) {
        return changeOrder(known, null, null);
    }

    public boolean describe(Door known, @Nullable Integer maxWeightG, @Nullable Integer floorHeightMm) {
        return statements.update(
                        "UPDATE delivery_compartment SET max_weight_g = ?, floor_height_mm = ?,"
                                + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        maxWeightG,
                        floorHeightMm,
                        known.id(),
                        known.version())
                == 1;
    }

    private boolean changeOrder(Door known, @Nullable Instant since, @Nullable String why) {
        return statements.update(
                        "UPDATE delivery_compartment SET out_of_order_at = ?, out_of_order_reason = ?,"
                                + " changed_at = CURRENT_TIMESTAMP(6), version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        since,
                        why,
                        known.id(),
                        known.version())
                == 1;
    }

    /** Locks every door of the site, so that whoever holds one at this moment has finished before we go on. */
    public void setSiteClosed(UUID siteId, boolean closed) {
        statements.update(
                "UPDATE delivery_compartment SET site_closed = ?, changed_at = CURRENT_TIMESTAMP(6),"
                        + " version = version + 1 WHERE site_id = ?",
                closed,
                siteId);
    }

    private static Door read(Row row) throws SQLException {
        DoorType type = new DoorType(
                LockerSize.valueOf(row.string("size")),
                row.integer("width_mm"),
                row.integer("depth_mm"),
                row.integer("height_mm"));
        return new Door(
                row.uuid("id"),
                row.uuid("site_id"),
                row.string("number"),
                row.integer("ordinal"),
                type,
                row.integerOrNull("max_weight_g"),
                row.integerOrNull("floor_height_mm"),
                row.instantOrNull("out_of_order_at") != null,
                row.bool("site_closed"),
                row.bool("retired"),
                row.uuidOrNull("occupant"),
                row.instantOrNull("held_until"),
                row.integer("version"));
    }
}
