package kr.ansim.care.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.care.CallSummary;
import kr.ansim.care.CallsShown;
import kr.ansim.care.FindCalls;
import kr.ansim.membership.MemberGroups;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Calls in lists, the newest first. */
@ApplicationScoped
public class CallLists {

    private static final String NEWEST = " ORDER BY arrived_at DESC, id DESC LIMIT ?";

    @Inject
    private Statements statements;

    @Inject
    private CallerNumber numbers;

    @Inject
    private MemberGroups groups;

    @Inject
    private CallRows calls;

    /** Of all who are the same person, without the number: who it is is known, and hundreds would have to be opened. */
    public List<CallSummary> of(String member, int most) {
        List<UUID> group = groups.idsOf(member);
        List<Object> values = new ArrayList<>(group);
        values.add(most);
        return statements.list(
                "SELECT * FROM care_call WHERE member_id IN (" + Statements.marks(group.size()) + ")" + NEWEST,
                row -> Call.of(row).summary(""),
                values.toArray());
    }

    public List<CallSummary> of(String agent, FindCalls wanted) {
        List<Object> values = new ArrayList<>(List.of(agent));
        StringBuilder sql = new StringBuilder("SELECT * FROM care_call WHERE ").append(shown(wanted.shown()));
        if (wanted.shown() == CallsShown.UNANSWERED) {
            values.add(agent);
        }
        if (wanted.from() != null) {
            sql.append(" AND arrived_at >= ?");
            values.add(wanted.from());
        }
        @Nullable
        Call after = wanted.after() == null ? null : calls.find(wanted.after()).orElse(null);
        if (after != null) {
            Instant at = after.arrivedAt();
            sql.append(" AND (arrived_at < ? OR (arrived_at = ? AND id < ?))");
            values.addAll(List.of(at, at, after.id()));
        }
        values.add(wanted.limit());
        return summaries(sql.append(NEWEST).toString(), values);
    }

    public List<CallSummary> waiting() {
        return summaries("SELECT * FROM care_call WHERE state = 'WAITING' ORDER BY arrived_at, id", List.of());
    }

    /** What all agents have in hand; what is spoken comes first. */
    public List<CallSummary> inHand() {
        return summaries(
                "SELECT * FROM care_call WHERE agent IS NOT NULL AND wrapped_at IS NULL AND state IN ('OFFERED', 'ANSWERED',"
                        + " 'ENDED') ORDER BY CASE state WHEN 'ANSWERED' THEN 0 WHEN 'OFFERED' THEN 1 ELSE 2 END, arrived_at, id",
                List.of());
    }

    private static String shown(CallsShown shown) {
        return switch (shown) {
            case ALL -> "agent = ?";
            case RESOLVED -> "agent = ? AND resolved = TRUE";
            case UNRESOLVED -> "agent = ? AND resolved = FALSE";
            case UNANSWERED ->
                "id IN (SELECT o.call_id FROM care_call_offer o WHERE o.agent = ? AND o.outcome IN"
                        + " ('SILENT', 'DECLINED')) AND (agent IS NULL OR agent <> ?)";
        };
    }

    private List<CallSummary> summaries(String sql, List<Object> values) {
        List<Call> found = statements.list(sql, Call::of, values.toArray());
        Map<UUID, Map<String, String>> masked =
                numbers.masked(found.stream().map(Call::caller).toList());
        return found.stream()
                .map(call -> call.summary(CallerNumber.phone(masked.getOrDefault(call.caller(), Map.of()))))
                .toList();
    }
}
