package kr.ansim.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID after) {

    static TrailFilter of(HttpServletRequest request) {
        return new TrailFilter(
                text(request, "who"),
                text(request, "what"),
                text(request, "type"),
                text(request, "subject"),
                day(request, "from"),
                day(request, "to"),
                id(request));
    }

    /** @param principals turns what was typed for "who" into the name that the trail keeps */
    AuditQuery query(int limit, UnaryOperator<String> principals) {
        return new AuditQuery(
                from == null ? null : begin(from),
                to == null ? null : begin(to.plusDays(1)),
                who.isEmpty() ? null : principals.apply(who),
                what.isEmpty() ? null : what,
                type.isEmpty() ? null : type,
                subject.isEmpty() ? null : subject,
                java.util.List.of(),
                after,
                limit);
    }

    /** The query part of an address that asks for the same, from this entry on. */
    String address(@Nullable UUID next) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("who", who);
        parts.put("what", what);
        parts.put("type", type);
        parts.put("subject", subject);
        parts.put("from", from == null ? "" : from.toString());
        parts.put("to", to == null ? "" : to.toString());
        parts.put("after", next == null ? "" : next.toString());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    boolean narrows() {
        return !address(null).isEmpty();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(SystemClock.KOREA).toInstant();
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

    private static @Nullable UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(text(request, "after"));
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
