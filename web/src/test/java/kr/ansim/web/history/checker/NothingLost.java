package kr.ansim.web.history.checker;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.Line.Event;

/** What was acknowledged is in the trail, and whoever looks later sees it. */
final class NothingLost implements Rule {

    @Override
    public Property property() {
        return Property.NOTHING_LOST;
    }

    @Override
    public Stream<String> breaches(Facts facts) {
        return Stream.of(
                        facts.lives().stream().flatMap(NothingLost::missingEvents),
                        missingSiteEvents(facts),
                        facts.lives().stream().flatMap(NothingLost::wrongLooks),
                        facts.lives().stream().flatMap(NothingLost::lostHolds),
                        facts.lives().stream().flatMap(life -> heldWhereNothingIs(life, facts)))
                .flatMap(breach -> breach);
    }

    private static Stream<String> missingEvents(BookingLife life) {
        return Stream.concat(life.holds().stream(), life.moves().stream())
                .filter(Operation::succeeded)
                .filter(request -> request.request().action() != Action.FIND)
                .filter(request -> !life.has(request.request().action()))
                .map(request -> request + " was acknowledged, and the trail knows nothing of it");
    }

    private static Stream<String> missingSiteEvents(Facts facts) {
        Set<String> reasons = facts.history().events().stream()
                .filter(event -> !event.subjectType().equals("booking"))
                .map(Event::reason)
                .flatMap(Stream::ofNullable)
                .collect(toSet());
        return facts.operations().stream()
                .filter(request -> !request.request().action().isOfBooking() && request.succeeded())
                .filter(request ->
                        !reasons.contains(String.valueOf(request.request().key())))
                .map(request -> request + " was acknowledged, and the trail knows nothing of it");
    }

    private static Stream<String> wrongLooks(BookingLife life) {
        List<Operation> looks = life.moves().stream()
                .filter(move -> move.request().action() == Action.FIND && !move.isOpen())
                .filter(move -> move.request().caller().equals(life.owner()))
                .toList();
        Stream<String> gone = looks.stream().filter(look -> !look.succeeded()).map(look -> look + " found nothing");
        Stream<String> wrong = looks.stream()
                .filter(Operation::succeeded)
                .filter(look -> !mayShow(look, life))
                .map(look -> look + " saw "
                        + look.answer()
                                .map(answer -> answer.body().path("state").asText())
                                .orElse("")
                        + ", which can't be: " + life);
        return Stream.concat(gone, wrong);
    }

    private static boolean mayShow(Operation look, BookingLife life) {
        String state = look.answer()
                .map(answer -> answer.body().path("state").asText())
                .orElse("");
        Predicate<Operation> before = move -> move.succeeded() && move.end().isBefore(look.begin());
        Predicate<Operation> begun = move -> move.begin().isBefore(look.end());
        boolean confirmedBefore = life.requests(Action.CONFIRM).anyMatch(before);
        boolean cancelledBefore = life.requests(Action.CANCEL).anyMatch(before);
        return switch (state) {
            case "HELD" -> !confirmedBefore && !cancelledBefore && !look.begin().isAfter(life.lastHoldEnd());
            case "CONFIRMED" ->
                !cancelledBefore && life.requests(Action.CONFIRM).anyMatch(begun);
            case "CANCELLED" -> life.requests(Action.CANCEL).anyMatch(begun);
            case "EXPIRED" -> !confirmedBefore && !cancelledBefore && ranOutBefore(look, life);
            default -> false;
        };
    }

    /** A hold is not over before the end its owner was told, unless told later than the look. */
    private static boolean ranOutBefore(Operation request, BookingLife life) {
        return life.sightings().stream()
                .filter(sighting -> sighting.to().isBefore(request.begin()))
                .allMatch(sighting -> !request.end().isBefore(sighting.until()));
    }

    private static Stream<String> lostHolds(BookingLife life) {
        return life.moves().stream()
                .filter(move -> move.refusedWith("HOLD_EXPIRED"))
                .filter(move -> !ranOutBefore(move, life))
                .map(move -> move + " was told too early that the hold is over: " + life);
    }

    private static Stream<String> heldWhereNothingIs(BookingLife life, Facts facts) {
        return life.holds().stream()
                .filter(Operation::succeeded)
                .filter(hold -> {
                    Span span = new Span(hold.begin(), hold.end());
                    return facts.closed(life.site()).wasSurelyOn(span)
                            || facts.broken(life.site(), life.door()).wasSurelyOn(span);
                })
                .map(hold -> hold + " got door " + life.door() + ", which was closed or broken all the time");
    }
}
