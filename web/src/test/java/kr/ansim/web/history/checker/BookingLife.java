package kr.ansim.web.history.checker;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Event;
import org.jspecify.annotations.Nullable;

/**
 * What can be known of one booking from outside: when it surely had its door, and when it may have had it.
 *
 * @param holds the requests that may have made it, one unless its answer was lost
 * @param moves every request to renew, confirm, cancel or show it
 * @param events what the trail says of it
 */
record BookingLife(
        String id, List<Operation> holds, List<Operation> moves, List<Sighting> sightings, List<Event> events) {

    /** The server keeps microseconds, and rounds. */
    static final Duration ROUNDING = Duration.ofMillis(1);

    String site() {
        return fact("site", sighting -> sighting.site());
    }

    String door() {
        return fact("door", sighting -> sighting.door());
    }

    String order() {
        return fact("order", sighting -> sighting.order());
    }

    String owner() {
        return holds.isEmpty() ? "" : holds.get(0).request().caller();
    }

    /** The moments at which it had its door in every way to explain what was seen. */
    Span surelyLive() {
        Instant from = earliest(sightings.stream().filter(Sighting::isLive).map(Sighting::to));
        Instant cancelled = earliest(requests(Action.CANCEL).map(Operation::begin));
        Instant end = wasSeen("CONFIRMED") ? Instant.MAX : lastSeenHoldEnd().minus(ROUNDING);
        return new Span(from, end.isBefore(cancelled) ? end : cancelled);
    }

    /** The moments at which it had its door in at least one way to explain what was seen. */
    Span maybeLive() {
        Instant from = earliest(holds.stream().map(Operation::begin));
        Instant seenEnded =
                earliest(sightings.stream().filter(seen -> !seen.isLive()).map(Sighting::to));
        Instant runsOut = wasConfirmed() ? Instant.MAX : lastHoldEnd().plus(ROUNDING);
        return new Span(from, seenEnded.isBefore(runsOut) ? seenEnded : runsOut);
    }

    /** Requests of this kind which may have had their effect; one without answer only when the trail tells of it. */
    Stream<Operation> requests(Action action) {
        return moves.stream()
                .filter(move -> move.request().action() == action)
                .filter(move -> move.succeeded() || (move.isOpen() && has(action)));
    }

    boolean has(Action action) {
        return events.stream().anyMatch(event -> event.action().equals(action.event()));
    }

    boolean wasSeen(String state) {
        return sightings.stream().anyMatch(sighting -> sighting.state().equals(state));
    }

    boolean wasConfirmed() {
        return wasSeen("CONFIRMED") || has(Action.CONFIRM);
    }

    /** The end of the longest term its owner was told; before it the hold can't run out. */
    Instant lastSeenHoldEnd() {
        return sightings.stream()
                .map(Sighting::until)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN.plus(ROUNDING));
    }

    /** The latest moment at which the hold may have been live, with a term nobody was told of. */
    Instant lastHoldEnd() {
        Stream<Instant> told = sightings.stream().map(Sighting::until);
        Stream<Instant> written = events.stream()
                .map(event -> event.details().get("until"))
                .flatMap(Stream::ofNullable)
                .map(Instant::parse);
        return Stream.concat(told, written).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }

    private interface Fact {
        String of(Sighting sighting);
    }

    private String fact(String detail, Fact fact) {
        Optional<String> seen = sightings.stream().findFirst().map(fact::of);
        return seen.orElseGet(() -> events.stream()
                .map(event -> event.details().get(detail))
                .flatMap(Stream::<@Nullable String>ofNullable)
                .findFirst()
                .orElse(""));
    }

    private static Instant earliest(Stream<Instant> times) {
        return times.min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }
}
