package kr.ansim.delivery.site.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ansim.delivery.LockerSize;
import kr.ansim.delivery.site.DoorType;

/** A door with the number that people say on the phone: the letter of its size and a figure, as in S-04. */
public record ParsedDoor(String number, DoorType type) {

    static List<ParsedDoor> numbered(List<DoorGroup> groups) {
        List<ParsedDoor> doors = new ArrayList<>();
        Map<LockerSize, Integer> last = new EnumMap<>(LockerSize.class);
        for (DoorGroup group : groups) {
            for (int i = 0; i < group.count(); i++) {
                int figure = last.merge(group.type().size(), 1, Integer::sum);
                doors.add(new ParsedDoor(number(group.type().size(), figure), group.type()));
            }
        }
        return doors;
    }

    static String number(LockerSize size, int figure) {
        return String.format(Locale.ROOT, "%s-%02d", size.letter(), figure);
    }
}
