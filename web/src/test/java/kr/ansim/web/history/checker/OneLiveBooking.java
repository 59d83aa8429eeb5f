package kr.ansim.web.history.checker;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two bookings that surely were live at one moment are one too many for a door, and for an order. */
final class OneLiveBooking implements Rule {

    @Override
    public Property property() {
        return Property.ONE_LIVE_BOOKING;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        Collection<List<BookingLife>> byOrder = facts.lives().stream()
                .collect(groupingBy(life -> life.owner() + " " + life.order()))
                .values();
        return Stream.concat(
                facts.livesByDoor().entrySet().stream()
                        .flatMap(door -> overlaps(door.getValue()).map(pair -> "door " + door.getKey() + ": " + pair)),
                byOrder.stream()
                        .flatMap(ofOrder -> overlaps(ofOrder)
                                .map(pair -> "order " + ofOrder.get(0).order() + ": " + pair)));
    }

    private record Stay(String booking, Span span) {}

    private static Stream<String> overlaps(List<BookingLife> lives) {
        List<Stay> stays = lives.stream()
                .map(life -> new Stay(life.id(), life.surelyLive()))
                .filter(stay -> !stay.span().isEmpty())
                .sorted(Comparator.comparing((Stay stay) -> stay.span().from()))
                .toList();
        Stream.Builder<String> found = Stream.builder();
        Stay longest = new Stay("", new Span(Instant.MIN, Instant.MIN));
        for (Stay stay : stays) {
            if (stay.span().overlaps(longest.span())) {
                found.add(longest + " and " + stay);
            }
            longest = stay.span().to().isAfter(longest.span().to()) ? stay : longest;
        }
        return found.build();
    }
}
