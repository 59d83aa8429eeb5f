package kr.ansim.web.history.checker;

import java.util.List;
import java.util.stream.Stream;
import kr.ansim.web.history.Line.Count;
import kr.ansim.web.history.Line.Door;

/** At rest the doors said to be free are those which nobody has and which are not out of use. */
final class DoorsAddUp implements Rule {

    /** How many doors must, and how many may, be free. */
    record Bounds(long doors, long least, long most) {

        boolean isExact() {
            return least == most;
        }
    }

    @Override
    public Property property() {
        return Property.DOORS_ADD_UP;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        return facts.history().counts().stream().flatMap(count -> {
            Bounds bounds = bounds(facts, count);
            boolean right =
                    count.total() == bounds.doors() && bounds.least() <= count.free() && count.free() <= bounds.most();
            return right ? Stream.empty() : Stream.of(count + " but by the history " + bounds);
        });
    }

    static Bounds bounds(Facts facts, Count count) {
        Span span = new Span(count.invoked(), count.returned());
        List<Door> doors = facts.doorsOf(count.site()).stream()
                .filter(door -> door.size().equals(count.size()))
                .toList();
        long free = doors.stream()
                .filter(door -> facts.wasSurelyFree(count.site(), door, span))
                .count();
        long taken = doors.stream()
                .filter(door -> facts.wasSurelyTaken(count.site(), door, span))
                .count();
        return new Bounds(doors.size(), free, doors.size() - taken);
    }
}
