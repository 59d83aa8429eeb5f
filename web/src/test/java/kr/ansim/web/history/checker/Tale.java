package kr.ansim.web.history.checker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.ansim.web.history.Action;
import kr.ansim.web.history.History;
import kr.ansim.web.history.Line;
import kr.ansim.web.history.Line.Call;
import kr.ansim.web.history.Line.Count;
import kr.ansim.web.history.Line.Door;
import kr.ansim.web.history.Line.Event;
import kr.ansim.web.history.Line.Site;
import kr.ansim.web.history.Request;
import kr.ansim.web.history.Request.Wish;
import org.jspecify.annotations.Nullable;

/** A small history written by hand, at the site {@code S} with the small doors 1 and 2; times are seconds. */
final class Tale {

    private static final Instant ZERO = Instant.parse("2026-11-24T00:00:00Z");

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, Held> known = new HashMap<>();

    private record Held(String order, String door, double until) {}

    Tale() {
        lines.add(new Site("S", "site", List.of(door("1"), door("2"))));
    }

    History end() {
        return History.of(lines);
    }

    /** The hold of an order of the same name. */
    Tale held(String booking, String door, double from, double to, double until) {
        return held(booking, booking, door, from, to, until);
    }

    Tale held(String booking, String order, String door, double from, double to, double until) {
        known.put(booking, new Held(order, door, until));
        event(Action.HOLD.event(), booking, to);
        return answered(hold(order, "key-" + booking), from, to, 201, body(booking, "HELD"));
    }

    /** A move of its owner that succeeds, with its event. */
    Tale moved(Action action, String booking, String state, double from, double to) {
        return moved(action, booking, state, "shop", from, to);
    }

    Tale moved(Action action, String booking, String state, String caller, double from, double to) {
        event(action.event(), booking, to);
        return answered(move(action, booking, caller), from, to, 200, body(booking, state));
    }

    Tale renewed(String booking, double from, double to, double until) {
        Held before = known.getOrDefault(booking, new Held("", "", 0));
        known.put(booking, new Held(before.order(), before.door(), until));
        return moved(Action.RENEW, booking, "HELD", from, to);
    }

    Tale seen(String booking, String state, double from, double to) {
        return answered(Request.of(Action.FIND, "shop", booking, null), from, to, 200, body(booking, state));
    }

    Tale unanswered(Action action, String booking, double from) {
        return unanswered(move(action, booking, "shop"), from);
    }

    Tale unanswered(Request request, double from) {
        lines.add(new Call(request, at(from), null, 0, null));
        return this;
    }

    Tale refused(Request request, double from, double to, String code) {
        return answered(request, from, to, 409, "{\"code\": \"" + code + "\"}");
    }

    Tale answered(Request request, double from, double to, int status, String answer) {
        lines.add(new Call(request, at(from), at(to), status, answer));
        return this;
    }

    /** An operator's call that succeeds, with its event. */
    Tale operated(Action action, String subject, double from, double to) {
        String key = action + " " + subject + " " + from;
        lines.add(new Event(at(to), action.event(), "door", subject, null, key, Map.of()));
        return answered(Request.of(action, "operator", subject, key), from, to, 200, "{}");
    }

    Tale event(String action, String booking, double when) {
        return event(action, booking, when, revisions.merge(booking, 1, Integer::sum));
    }

    Tale event(String action, String booking, double when, @Nullable Integer revision) {
        Held held = known.getOrDefault(booking, new Held(booking, "1", 0));
        Map<String, String> details = Map.of(
                "order",
                held.order(),
                "site",
                "S",
                "door",
                held.door(),
                "until",
                at(held.until()).toString());
        lines.add(new Event(at(when), action, "booking", booking, revision, null, details));
        return this;
    }

    /** A booking whose owner never heard of it, as the trail tells it. */
    Tale heldUnheard(String booking, String door, double from, double when, double until) {
        known.put(booking, new Held(booking, door, until));
        return unanswered(hold(booking, "key-" + booking), from).event(Action.HOLD.event(), booking, when);
    }

    Tale counted(int free, double from, double to) {
        lines.add(new Count("S", "SMALL", 2, free, at(from), at(to)));
        return this;
    }

    static Request hold(String order, String key) {
        return new Request(Action.HOLD, "shop", "S", key, new Wish(order, 100, 100, 100));
    }

    static Request move(Action action, String booking, String caller) {
        return Request.of(action, caller, booking, action + "-" + booking + "-" + caller);
    }

    String body(String booking, String state) {
        Held held = known.getOrDefault(booking, new Held(booking, "1", 0));
        return """
                {"id": "%s", "state": "%s", "pickupPointId": "S", "compartment": "%s", "orderNo": "%s", "heldUntil": "%s"}""".formatted(booking, state, held.door(), held.order(), at(held.until()));
    }

    private static Door door(String number) {
        return new Door(number, "SMALL", 500, 600, 260);
    }

    private static Instant at(double seconds) {
        return ZERO.plusMillis(Math.round(seconds * 1_000));
    }
}
