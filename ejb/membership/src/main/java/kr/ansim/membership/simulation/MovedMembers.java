package kr.ansim.membership.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.membership.MovesWanted;
import kr.ansim.platform.Statements;

/** All who would move by a simulation, kept in packs of those who were counted together. */
@ApplicationScoped
class MovedMembers {

    private record Way(int from, int to) {}

    @Inject
    private Statements statements;

    /** Of what was counted before it was broken off. */
    void forget(UUID simulation) {
        statements.update("DELETE FROM membership_simulation_moved WHERE simulation_id = ?", simulation);
    }

    /** Only the latest simulation of a policy is looked at. */
    void forgetEarlier(int policy, UUID latest) {
        statements.update(
                "DELETE FROM membership_simulation_moved WHERE simulation_id IN (SELECT id FROM membership_simulation"
                        + " WHERE policy = ? AND id <> ?)",
                policy,
                latest);
    }

    /** @param moved who were counted together, behind all who were counted before */
    void add(UUID simulation, Collection<Tally.Decided> moved) {
        if (moved.isEmpty()) {
            return;
        }
        UUID last = moved.stream()
                .map(Tally.Decided::member)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<Way, List<Tally.Decided>> ways = moved.stream()
                .sorted(Comparator.comparing(Tally.Decided::member))
                .collect(Collectors.groupingBy(one -> new Way(one.from(), one.to())));
        statements.batch(
                "INSERT INTO membership_simulation_moved (simulation_id, last_id, from_grade, to_grade, moved)"
                        + " VALUES (?, ?, ?, ?, ?)",
                ways.entrySet().stream()
                        .map(way -> new Object[] {
                            simulation, last, way.getKey().from(), way.getKey().to(), PackedMoves.pack(way.getValue())
                        })
                        .toList());
    }

    /** The end of the next pack in which somebody moved as wanted. */
    Optional<UUID> next(UUID simulation, MovesWanted wanted, UUID after) {
        return statements.find(
                "SELECT last_id FROM membership_simulation_moved WHERE simulation_id = ? AND last_id > ? AND "
                        + condition(wanted) + " ORDER BY last_id LIMIT 1",
                row -> row.uuid("last_id"),
                values(wanted, simulation, after));
    }

    /** By their ids. */
    List<Tally.Decided> pack(UUID simulation, MovesWanted wanted, UUID last) {
        return statements
                .list(
                        "SELECT from_grade, to_grade, moved FROM membership_simulation_moved WHERE simulation_id = ?"
                                + " AND last_id = ? AND " + condition(wanted),
                        row -> PackedMoves.unpack(
                                row.integer("from_grade"), row.integer("to_grade"), row.bytes("moved")),
                        values(wanted, simulation, last))
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Tally.Decided::member))
                .toList();
    }

    private static String condition(MovesWanted wanted) {
        return switch (wanted.way()) {
            case RISING -> "to_grade > from_grade";
            case FALLING -> "to_grade < from_grade";
            case BETWEEN -> "from_grade = ? AND to_grade = ?";
        };
    }

    private static Object[] values(MovesWanted wanted, UUID simulation, UUID place) {
        List<Object> values = new ArrayList<>(List.of(simulation, place));
        if (wanted.way() == MovesWanted.Way.BETWEEN) {
            values.add(wanted.from());
            values.add(wanted.to());
        }
        return values.toArray();
    }

    Map<UUID, String> numbers(List<UUID> members) {
        record Named(UUID id, String number) {}
        Stream<Named> named = statements
                .list(
                        "SELECT id, number FROM membership_member WHERE id IN (" + Statements.marks(members.size())
                                + ")",
                        row -> new Named(row.uuid("id"), row.string("number")),
                        members.toArray())
                .stream();
        return named.collect(Collectors.toMap(Named::id, Named::number));
    }
}
