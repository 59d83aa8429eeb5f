package kr.ansim.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.AuditQuery;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor looks for, as the address of the page says it. Days are Korean days, both included; what cannot be read
 * does not narrow.
 */
record TrailFilter(
        String who,
        String what,
        String type,
        String subject,
        String whose,
        @Nullable LocalDate from,
        @Nullable LocalTime fromTime,
        @Nullable LocalDate to,
        @Nullable LocalTime toTime,
        @Nullable UUID after) {

    static TrailFilter of(HttpServletRequest request) {
        return new TrailFilter(
                text(request, "who"),
                text(request, "what"),
                text(request, "type"),
                text(request, "subject"),
                text(request, "whose").replaceAll("[\\s-]", ""),
                day(request, "from"),
                time(request, "fromTime"),
                day(request, "to"),
                time(request, "toTime"),
                id(request));
    }

    /**
     * @param principals turns what was typed for "who" into the name that the trail keeps
     * @param persons the numbers of all who are the same person as a member
     */
    AuditQuery query(int limit, UnaryOperator<String> principals, Function<String, List<String>> persons) {
        return new AuditQuery(
                from == null ? null : begin(from, fromTime == null ? LocalTime.MIN : fromTime),
                end(),
                who.isEmpty() ? null : principals.apply(who),
                what.isEmpty() ? null : what,
                type.isEmpty() ? null : type,
                subject.isEmpty() ? null : subject,
                whose.isEmpty() ? List.of() : persons.apply(whose),
                after,
                limit);
    }

    /** The query part of an address that asks for the same, from this entry on. */
    String address(@Nullable UUID next) {
        Map<String, String> parts = parts();
        parts.put("after", next == null ? "" : next.toString());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What narrows, by the names of the address; what does not is empty. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("who", who);
        parts.put("what", what);
        parts.put("type", type);
        parts.put("subject", subject);
        parts.put("whose", whose);
        parts.put("from", from == null ? "" : from.toString());
        parts.put("fromTime", fromTime == null ? "" : fromTime.toString());
        parts.put("to", to == null ? "" : to.toString());
        parts.put("toTime", toTime == null ? "" : toTime.toString());
        return parts;
    }

    boolean narrows() {
        return !address(null).isEmpty();
    }

    /** The last day or minute is included. */
    private @Nullable Instant end() {
        if (to == null) {
            return null;
        }
        return toTime == null
                ? begin(to.plusDays(1), LocalTime.MIN)
                : begin(to, toTime).plus(1, ChronoUnit.MINUTES);
    }

    private static Instant begin(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SystemClock.KOREA).toInstant();
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable LocalDate day(HttpServletRequest request, String name) {
        try {
            return LocalDate.parse(text(request, name));
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static @Nullable LocalTime time(HttpServletRequest request, String name) {
        try {
            return LocalTime.parse(text(request, name)).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static @Nullable UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(text(request, "after"));
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
