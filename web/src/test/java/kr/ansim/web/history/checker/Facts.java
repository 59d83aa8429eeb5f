package kr.ansim.web.history.checker;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.History;
import kr.ansim.web.history.Line.Call;
import kr.ansim.web.history.Line.Door;
import kr.ansim.web.history.Line.Event;
import kr.ansim.web.history.Line.Site;

/** A history, sorted by the things it is about. */
final class Facts {

    private final History history;
    private final List<Operation> operations;
    private final Map<String, BookingLife> lives = new LinkedHashMap<>();
    private final Map<String, List<BookingLife>> livesByDoor;
    private final Map<String, Span> maybeLive = new HashMap<>();
    private final Map<String, Switch> switches = new HashMap<>();

    Facts(History history) {
        this.history = history;
        this.operations = operations(history.calls());
        collectLives();
        this.livesByDoor = lives.values().stream().collect(groupingBy(life -> doorKey(life.site(), life.door())));
        livesByDoor.values().forEach(this::boundByNext);
        collectSwitches();
    }

    History history() {
        return history;
    }

    List<Operation> operations() {
        return operations;
    }

    Collection<BookingLife> lives() {
        return lives.values();
    }

    Map<String, List<BookingLife>> livesByDoor() {
        return livesByDoor;
    }

    /** A booking that another one followed at its door has ended by the time the other one was told. */
    Span maybeLive(BookingLife life) {
        return maybeLive.getOrDefault(life.id(), life.maybeLive());
    }

    Switch closed(String site) {
        return switches.getOrDefault(site, Switch.UNTOUCHED);
    }

    Switch broken(String site, String door) {
        return switches.getOrDefault(doorKey(site, door), Switch.UNTOUCHED);
    }

    /** The door was free for the whole span, in every way to explain the history. */
    boolean wasSurelyFree(String site, Door door, Span span) {
        return broken(site, door.number()).wasSurelyOff(span)
                && closed(site).wasSurelyOff(span)
                && livesByDoor.getOrDefault(doorKey(site, door.number()), List.of()).stream()
                        .noneMatch(life -> maybeLive(life).overlaps(span));
    }

    /** Somebody had the door, or it was out of use, for the whole span. */
    boolean wasSurelyTaken(String site, Door door, Span span) {
        return broken(site, door.number()).wasSurelyOn(span)
                || closed(site).wasSurelyOn(span)
                || livesByDoor.getOrDefault(doorKey(site, door.number()), List.of()).stream()
                        .anyMatch(life -> life.surelyLive().covers(span));
    }

    List<Door> doorsOf(String site) {
        return history.sites().stream()
                .filter(one -> one.id().equals(site))
                .map(Site::doors)
                .findFirst()
                .orElse(List.of());
    }

    private static String doorKey(String site, String door) {
        return site + "/" + door;
    }

    private static List<Operation> operations(List<Call> calls) {
        List<Operation> all = new ArrayList<>();
        Map<Boolean, List<Call>> byKey =
                calls.stream().collect(groupingBy(call -> call.request().key() != null));
        byKey.getOrDefault(false, List.of()).forEach(call -> all.add(new Operation(call.request(), List.of(call))));
        byKey.getOrDefault(true, List.of()).stream()
                .collect(groupingBy(Call::request))
                .forEach((request, carried) -> all.add(new Operation(request, carried)));
        all.sort(Comparator.comparing(Operation::begin));
        return all;
    }

    private void collectLives() {
        Map<String, List<Operation>> moves = new HashMap<>();
        Map<String, List<Operation>> openHolds = new HashMap<>();
        Map<String, List<Operation>> holds = new LinkedHashMap<>();
        for (Operation operation : operations) {
            if (operation.request().action() == Action.HOLD) {
                operation
                        .answer()
                        .filter(Operation.Answer::isYes)
                        .ifPresent(answer -> holds.computeIfAbsent(
                                        answer.body().path("id").asText(), id -> new ArrayList<>())
                                .add(operation));
                if (operation.isOpen()) {
                    openHolds
                            .computeIfAbsent(orderOf(operation), order -> new ArrayList<>())
                            .add(operation);
                }
            } else if (operation.request().action().isOfBooking()) {
                moves.computeIfAbsent(operation.request().subject(), id -> new ArrayList<>())
                        .add(operation);
            }
        }
        Map<String, List<Event>> events = history.events().stream()
                .filter(event -> event.subjectType().equals("booking"))
                .collect(groupingBy(Event::subject));
        Stream.concat(holds.keySet().stream(), events.keySet().stream())
                .distinct()
                .forEach(id -> {
                    List<Event> told = events.getOrDefault(id, List.of());
                    List<Operation> made = holds.getOrDefault(id, openHolds.getOrDefault(order(told), List.of()));
                    lives.put(id, life(id, made, moves.getOrDefault(id, List.of()), told));
                });
    }

    private static BookingLife life(String id, List<Operation> holds, List<Operation> moves, List<Event> told) {
        List<Sighting> sightings = Stream.concat(holds.stream(), moves.stream())
                .flatMap(operation -> operation.answer().stream()
                        .filter(Operation.Answer::isYes)
                        .map(answer -> Sighting.in(operation, answer)))
                .filter(sighting -> sighting.booking().equals(id))
                .toList();
        List<Event> inOrder = told.stream()
                .sorted(Comparator.comparing(event -> event.revision() == null ? 0 : event.revision()))
                .toList();
        return new BookingLife(id, holds, moves, sightings, inOrder);
    }

    private static String orderOf(Operation hold) {
        var wish = hold.request().wish();
        return wish == null ? "" : wish.order();
    }

    private static String order(List<Event> events) {
        return events.stream()
                .map(event -> event.details().getOrDefault("order", ""))
                .findFirst()
                .orElse("");
    }

    private void boundByNext(List<BookingLife> ofOneDoor) {
        for (BookingLife life : ofOneDoor) {
            Span span = life.maybeLive();
            Instant told = life.surelyLive().from();
            Instant next = ofOneDoor.stream()
                    .filter(other -> other != life && other.maybeLive().from().isAfter(told))
                    .map(other -> other.surelyLive().from())
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
            maybeLive.put(life.id(), new Span(span.from(), next.isBefore(span.to()) ? next : span.to()));
        }
    }

    private void collectSwitches() {
        Map<String, List<Operation>> bySubject = operations.stream()
                .filter(operation -> !operation.request().action().isOfBooking())
                .collect(groupingBy(operation -> operation.request().subject()));
        bySubject.forEach((subject, all) -> switches.put(
                subject, new Switch(of(all, Action.CLOSE, Action.BREAK), of(all, Action.OPEN, Action.MEND))));
    }

    private static List<Operation> of(List<Operation> operations, Action one, Action other) {
        return operations.stream()
                .filter(operation -> operation.request().action() == one
                        || operation.request().action() == other)
                .toList();
    }
}
