package kr.ansim.platform;

import java.util.Map;
import java.util.TreeMap;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about one change: what happened to which thing, and why. The revision numbers the events of one
 * thing; two entries can never carry the same one. Without an actor the caller is meant, without an address the caller's.
 * Never holds personal data.
 */
public record AuditEntry(
        String action,
        String subjectType,
        String subjectId,
        @Nullable Integer revision,
        @Nullable String reason,
        Map<String, String> details,
        @Nullable String actor,
        @Nullable String address) {

    /** @throws RuleBroken {@link PlatformRule#REASON_TOO_LONG} */
    public AuditEntry {
        if (reason != null && reason.length() > Reasons.LONGEST) {
            throw RuleBroken.at("reason", PlatformRule.REASON_TOO_LONG, Reasons.LONGEST);
        }
        details = details.isEmpty() ? Map.of() : new TreeMap<>(details);
    }

    public static AuditEntry of(String action, String subjectType, Object subjectId) {
        return new AuditEntry(action, subjectType, subjectId.toString(), null, null, Map.of(), null, null);
    }

    public AuditEntry revision(int number) {
        return new AuditEntry(action, subjectType, subjectId, number, reason, details, actor, address);
    }

    public AuditEntry reason(@Nullable String why) {
        return new AuditEntry(action, subjectType, subjectId, revision, why, details, actor, address);
    }

    public AuditEntry detail(String name, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new AuditEntry(action, subjectType, subjectId, revision, reason, more, actor, address);
    }

    public AuditEntry actor(String who) {
        return new AuditEntry(action, subjectType, subjectId, revision, reason, details, who, address);
    }

    public AuditEntry address(@Nullable String where) {
        return new AuditEntry(action, subjectType, subjectId, revision, reason, details, actor, where);
    }
}
