package kr.ansim.delivery.site.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorType;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a register says one year after the other. */
class DoorPlanProperties {

    @Property(tries = 500)
    void doors_become_what_the_list_says_and_nobody_loses_number_or_door(
            @ForAll("years") List<List<DoorGroup>> years, @ForAll long taken) {
        List<Door> doors = new ArrayList<>();
        for (List<DoorGroup> year : years) {
            List<Door> before = List.copyOf(doors);

            DoorPlan plan = DoorPlan.of(before, year);
            doors = carriedOut(before, plan, taken);

            assertThat(count(doors.stream().filter(door -> !door.retired()).map(Door::type)))
                    .isEqualTo(count(ParsedDoor.numbered(year).stream().map(ParsedDoor::type)));
            assertThat(doors).extracting(Door::number).doesNotHaveDuplicates();
            assertThat(numbers(doors)).containsAllEntriesOf(numbers(before));
            assertThat(DoorPlan.of(doors, year).isEmpty()).isTrue();
            assertThat(plan.retired().stream().anyMatch(door -> door.occupant() != null)
                            && before.stream()
                                    .anyMatch(free -> free.occupant() == null
                                            && !free.retired()
                                            && !plan.retired().contains(free)
                                            && plan.retired().stream()
                                                    .anyMatch(gone -> gone.occupant() != null
                                                            && gone.type().equals(free.type()))))
                    .as("a free door of the same kind stays while a booked one goes")
                    .isFalse();
        }
    }

    private static List<Door> carriedOut(List<Door> before, DoorPlan plan, long taken) {
        List<Door> after = new ArrayList<>();
        for (Door door : before) {
            DoorType type = plan.refitted().getOrDefault(door, door.type());
            boolean retired = !plan.refitted().containsKey(door)
                    && (door.retired() || plan.retired().contains(door));
            after.add(door(door.id(), door.number(), door.ordinal(), type, retired, door.occupant() != null));
        }
        for (ParsedDoor added : plan.added()) {
            boolean occupied = (taken >>> after.size() % 64 & 1) == 1;
            after.add(door(UUID.randomUUID(), added.number(), after.size(), added.type(), false, occupied));
        }
        return after;
    }

    private static Door door(UUID id, String number, int ordinal, DoorType type, boolean retired, boolean occupied) {
        UUID occupant = occupied ? new UUID(0, 1) : null;
        return new Door(
                id, new UUID(0, 0), number, ordinal, type, null, null, false, false, retired, occupant, null, 0);
    }

    private static Map<DoorType, Long> count(Stream<DoorType> types) {
        return types.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<UUID, String> numbers(List<Door> doors) {
        return doors.stream().collect(Collectors.toMap(Door::id, Door::number));
    }

    @Provide
    Arbitrary<List<List<DoorGroup>>> years() {
        Arbitrary<DoorType> type = Combinators.combine(
                        Arbitraries.of(Set.of(LockerSize.values())), Arbitraries.of(300, 360, 450))
                .as((size, height) -> new DoorType(size, 500, 600, height));
        Arbitrary<DoorGroup> group =
                Combinators.combine(type, Arbitraries.integers().between(1, 12)).as(DoorGroup::new);
        return group.list().ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
    }
}
