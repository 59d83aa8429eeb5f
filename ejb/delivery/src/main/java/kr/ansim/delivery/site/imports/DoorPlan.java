package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.site.Door;
import kr.ansim.delivery.site.DoorType;

/**
 * What has to happen to the doors of a site so that they are as its register says. A door keeps its number as long as there
 * are enough of its size, even when its lengths are corrected; numbers are never given to another door. Doors too many are
 * retired, the free ones and the highest numbers first: whoever has one keeps it, and nobody gets it afterwards.
 *
 * @param added doors that there were not
 * @param refitted doors whose lengths change or that come back into use, with their new type
 * @param retired doors that are given to nobody any more
 */
record DoorPlan(List<ParsedDoor> added, Map<Door, DoorType> refitted, List<Door> retired) {

    private static final Pattern FIGURE = Pattern.compile("[A-Z]-(\\d{1,6})");

    static DoorPlan of(List<Door> doors, List<DoorGroup> groups) {
        DoorPlan plan = new DoorPlan(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (Map.Entry<LockerSize, List<DoorType>> wanted : bySize(groups).entrySet()) {
            List<Door> ofSize = doors.stream()
                    .filter(door -> door.type().size() == wanted.getKey())
                    .sorted(Comparator.comparingInt(DoorPlan::figure))
                    .toList();
            plan.fit(wanted.getKey(), ofSize, wanted.getValue());
        }
        return plan;
    }

    boolean isEmpty() {
        return added.isEmpty() && refitted.isEmpty() && retired.isEmpty();
    }

    private static Map<LockerSize, List<DoorType>> bySize(List<DoorGroup> groups) {
        Map<LockerSize, List<DoorType>> types = new EnumMap<>(LockerSize.class);
        for (LockerSize size : LockerSize.values()) {
            types.put(size, new ArrayList<>());
        }
        for (DoorGroup group : groups) {
            for (int i = 0; i < group.count(); i++) {
                types.getOrDefault(group.type().size(), new ArrayList<>()).add(group.type());
            }
        }
        return types;
    }

    private void fit(LockerSize size, List<Door> doors, List<DoorType> types) {
        List<DoorType> wanted = new ArrayList<>(types);
        List<Door> inUse = new ArrayList<>(doors.stream()
                .filter(door -> !door.retired())
                .sorted(Comparator.comparing(door -> door.occupant() == null))
                .toList());
        inUse.removeIf(door -> wanted.remove(door.type()));
        while (!inUse.isEmpty() && !wanted.isEmpty()) {
            refitted.put(inUse.remove(0), wanted.remove(0));
        }
        retired.addAll(inUse);
        List<Door> resting =
                new ArrayList<>(doors.stream().filter(Door::retired).toList());
        while (!resting.isEmpty() && !wanted.isEmpty()) {
            refitted.put(resting.remove(0), wanted.remove(0));
        }
        int figure = doors.stream().mapToInt(DoorPlan::figure).max().orElse(0);
        for (DoorType type : wanted) {
            figure++;
            added.add(new ParsedDoor(ParsedDoor.number(size, figure), type));
        }
    }

    private static int figure(Door door) {
        Matcher figure = FIGURE.matcher(door.number());
        return figure.matches() ? Integer.parseInt(figure.group(1)) : 0;
    }
}
