package kr.ansim.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries an auditor asks for. What is null does not narrow; {@code from} is included, {@code to} is not. An action
 * that ends in a dot means all that begin with it, for instance {@code booking.}.
 *
 * @param whose numbers of members, of whom one is whom the entry is about; none does not narrow. Entries tell of it since
 *     November 2026
 * @param after the {@link AuditPage#next()} of the page before
 * @param limit entries on a page, 1 to 500
 */
public record AuditQuery(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subjectType,
        @Nullable String subjectId,
        List<String> whose,
        @Nullable UUID after,
        int limit) {

    public AuditQuery {
        whose = List.copyOf(whose);
        limit = Math.max(1, Math.min(limit, 500));
    }

    public static AuditQuery latest(int limit) {
        return new AuditQuery(null, null, null, null, null, null, List.of(), null, limit);
    }

    public AuditQuery between(@Nullable Instant start, @Nullable Instant end) {
        return new AuditQuery(start, end, actor, action, subjectType, subjectId, whose, after, limit);
    }

    public AuditQuery by(@Nullable String who) {
        return new AuditQuery(from, to, who, action, subjectType, subjectId, whose, after, limit);
    }

    public AuditQuery action(@Nullable String what) {
        return new AuditQuery(from, to, actor, what, subjectType, subjectId, whose, after, limit);
    }

    public AuditQuery about(@Nullable String type, @Nullable String id) {
        return new AuditQuery(from, to, actor, action, type, id, whose, after, limit);
    }

    public AuditQuery whose(List<String> numbers) {
        return new AuditQuery(from, to, actor, action, subjectType, subjectId, numbers, after, limit);
    }

    public AuditQuery after(@Nullable UUID last) {
        return new AuditQuery(from, to, actor, action, subjectType, subjectId, whose, last, limit);
    }
}
