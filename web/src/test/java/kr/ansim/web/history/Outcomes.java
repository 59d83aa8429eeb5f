package kr.ansim.web.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.ansim.web.history.Line.Call;

/** How often each thing that can come of a request came of one. */
public final class Outcomes {

    /** Whatever comes of a booking's life when clients and servers misbehave. */
    static final List<String> ALL = List.of(
            "hold HELD",
            "hold HELD larger",
            "hold repeated",
            "hold unanswered",
            "hold LOCKER_FULL",
            "hold SITE_CLOSED",
            "hold ORDER_ALREADY_BOOKED",
            "hold PARCEL_TOO_LARGE",
            "hold IDEMPOTENCY_MISMATCH",
            "hold IDEMPOTENCY_IN_PROGRESS",
            "hold BUSY",
            "renew HELD",
            "renew repeated",
            "renew unanswered",
            "renew ALREADY_RENEWED",
            "renew HOLD_EXPIRED",
            "renew WRONG_STATE",
            "renew UNKNOWN_BOOKING",
            "confirm CONFIRMED",
            "confirm repeated",
            "confirm unanswered",
            "confirm HOLD_EXPIRED",
            "confirm WRONG_STATE",
            "confirm UNKNOWN_BOOKING",
            "cancel CANCELLED",
            "cancel repeated",
            "cancel unanswered",
            "cancel HOLD_EXPIRED",
            "cancel UNKNOWN_BOOKING",
            "find HELD",
            "find CONFIRMED",
            "find CANCELLED",
            "find EXPIRED",
            "find UNKNOWN_BOOKING",
            "close done",
            "close touching",
            "open done",
            "open touching",
            "break done",
            "break touching",
            "mend done",
            "mend touching",
            "unanswered and happened",
            "unanswered and did not happen");

    /** May come, but need not: what a request is told by a slow server, or by none while servers fall. */
    private static final Set<String> WELCOME =
            Set.of("repeated", "unanswered", "BUSY", "IDEMPOTENCY_IN_PROGRESS", "EXPIRED", "EXPIRED larger");

    private final Map<String, Integer> counts = new TreeMap<>();

    private Outcomes() {}

    public static Outcomes of(History history) {
        Outcomes outcomes = new Outcomes();
        Set<Request> answered = new HashSet<>();
        history.calls().stream()
                .sorted(Comparator.comparing(Call::invoked))
                .forEach(call -> outcomes.add(outcomes.nameOf(call, answered)));
        outcomes.addResolved(history);
        return outcomes;
    }

    public Map<String, Integer> counts() {
        return counts;
    }

    public int answered() {
        return counts.entrySet().stream()
                .filter(outcome -> !outcome.getKey().contains("unanswered"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Those which have not occurred. */
    public List<String> missing() {
        return ALL.stream().filter(outcome -> !counts.containsKey(outcome)).toList();
    }

    /** Those which nobody expects, such as an inner failure. */
    public List<String> strange() {
        return counts.keySet().stream()
                .filter(outcome -> !ALL.contains(outcome))
                .filter(outcome -> !WELCOME.contains(outcome.substring(outcome.indexOf(' ') + 1)))
                .toList();
    }

    private void add(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }

    private String nameOf(Call call, Set<Request> answered) {
        String action = call.request().action().name().toLowerCase(Locale.ROOT) + " ";
        String answer = call.answer();
        if (answer == null) {
            return action + "unanswered";
        }
        if (!call.isPortals()) {
            return action + call.status();
        }
        JsonNode body = read(answer);
        String code = body.path("code").asText();
        if (!code.isEmpty()) {
            return action + code;
        }
        if (call.request().key() != null && !answered.add(call.request())) {
            return action + "repeated";
        }
        if (!call.request().action().isOfBooking()) {
            return action + (body.path("affected").isEmpty() ? "done" : "touching");
        }
        boolean larger = call.request().action() == Action.HOLD
                && body.path("largerThanNeeded").asBoolean();
        return action + body.path("state").asText() + (larger ? " larger" : "");
    }

    /** Of the moves that never got an answer, the trail tells which happened. */
    private void addResolved(History history) {
        Set<Request> answered = new HashSet<>();
        Set<String> events = new HashSet<>();
        history.calls().stream().filter(Call::isPortals).forEach(call -> answered.add(call.request()));
        history.events().forEach(event -> {
            events.add(event.action() + " " + event.subject());
            events.add(event.action() + " " + event.details().get("order"));
        });
        history.calls().stream()
                .map(Call::request)
                .distinct()
                .filter(request -> request.key() != null && !answered.contains(request))
                .flatMap(request -> things(request)
                        .map(thing -> events.contains(request.action().event() + " " + thing)))
                .forEach(happened -> add(happened ? "unanswered and happened" : "unanswered and did not happen"));
    }

    private static Stream<String> things(Request request) {
        Request.Wish wish = request.wish();
        return Stream.of(wish == null ? request.subject() : wish.order());
    }

    private static JsonNode read(String answer) {
        try {
            return History.JSON.readTree(answer);
        } catch (JsonProcessingException noJson) {
            return History.JSON.missingNode();
        }
    }
}
