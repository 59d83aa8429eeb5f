package kr.ansim.web.history.checker;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Event;

/** The trail of a booking counts 1, 2, 3 …, follows the life of a booking, and tells nothing that nobody asked for. */
final class EventsWithoutGap implements Rule {

    private static final String EXPIRED = "booking.expired";

    /** What may follow what; a booking begins with being held. */
    private static final Map<String, Set<String>> NEXT = Map.of(
            "", Set.of("booking.held"),
            "booking.held", Set.of("booking.renewed", "booking.confirmed", "booking.cancelled", EXPIRED),
            "booking.renewed", Set.of("booking.confirmed", "booking.cancelled", EXPIRED),
            "booking.confirmed", Set.of("booking.cancelled"));

    @Override
    public Property property() {
        return Property.EVENTS_WITHOUT_GAP;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        return facts.lives().stream().flatMap(life -> Stream.concat(order(life), causes(life)));
    }

    private static Stream<String> order(BookingLife life) {
        String before = "";
        int revision = 0;
        Instant at = Instant.MIN;
        for (Event event : life.events()) {
            revision++;
            if (event.revision() == null || event.revision() != revision) {
                return Stream.of(life.id() + " has no event " + revision + ": " + actions(life.events()));
            }
            if (!NEXT.getOrDefault(before, Set.of()).contains(event.action())
                    || event.at().isBefore(at)) {
                return Stream.of(life.id() + " can't go this way: " + actions(life.events()));
            }
            before = event.action();
            at = event.at();
        }
        return Stream.empty();
    }

    private static Stream<String> causes(BookingLife life) {
        return life.events().stream().filter(event -> !isCaused(event, life)).map(event -> "nobody asked for " + event);
    }

    private static boolean isCaused(Event event, BookingLife life) {
        if (event.action().equals(EXPIRED)) {
            return !event.at().plus(BookingLife.ROUNDING).isBefore(life.lastHoldEnd());
        }
        Stream<Operation> asked = event.action().equals(Action.HOLD.event())
                ? life.holds().stream()
                : life.moves().stream().filter(Operation::mayHaveHappened);
        return asked.anyMatch(request -> request.request().action().event().equals(event.action())
                && !request.begin().isAfter(event.at()));
    }

    private static List<String> actions(List<Event> events) {
        return events.stream()
                .map(event -> event.revision() + " " + event.action())
                .toList();
    }
}
