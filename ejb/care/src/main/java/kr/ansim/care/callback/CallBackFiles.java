package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.care.CallBackCounts;
import kr.ansim.care.CallBackDetails;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWhen;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindCallBacks;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** The call-backs for whoever makes them. */
@ApplicationScoped
class CallBackFiles {

    private static final String SELECT =
            "SELECT b.*, c.number AS case_number FROM care_call_back b LEFT JOIN care_case c ON c.id = b.case_id"
                    + " WHERE ";
    private static final String MINE = "(b.agent = ? OR b.agent IS NULL)";

    @Inject
    private Statements statements;

    @Inject
    private TakeOver takeOver;

    @Inject
    private Clock clock;

    List<CallBackSummary> find(FindCallBacks wanted, String by) {
        List<Object> values = new ArrayList<>();
        String when = when(wanted.when(), values);
        if (wanted.mine()) {
            when += " AND " + MINE;
            values.add(by);
        }
        boolean done = wanted.when() == CallBackWhen.DONE;
        String moment = done ? "b.done_at" : "b.promised_at";
        @Nullable UUID after = wanted.after();
        Optional<Instant> at = after == null ? Optional.empty() : moment(moment, after);
        if (after != null && at.isPresent()) {
            String later = done ? " < ?" : " > ?";
            when += " AND (" + moment + later + " OR (" + moment + " = ? AND b.id" + later + "))";
            values.addAll(List.of(at.get(), at.get(), after));
        }
        values.add(wanted.most());
        String last = done ? " DESC" : "";
        return statements.list(
                SELECT + when + " ORDER BY " + moment + last + ", b.id" + last + " LIMIT ?",
                CallBackFiles::summary,
                values.toArray());
    }

    /** Of one that has left the list meanwhile as well. */
    private Optional<Instant> moment(String moment, UUID id) {
        return statements.find(
                "SELECT " + moment + " AS moment FROM care_call_back b WHERE b.id = ? AND " + moment + " IS NOT NULL",
                row -> row.instant("moment"),
                id);
    }

    private String when(CallBackWhen when, List<Object> values) {
        Instant now = clock.instant();
        Instant tomorrow = now.atZone(SystemClock.KOREA)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(SystemClock.KOREA)
                .toInstant();
        return switch (when) {
            case DONE -> "b.done_at IS NOT NULL";
            case MISSED -> "b.done_at IS NULL AND b.state = 'MISSED'";
            case DUE -> {
                values.add(now);
                yield "b.done_at IS NULL AND b.state <> 'MISSED' AND b.promised_at <= ?";
            }
            case TODAY -> {
                values.add(now);
                values.add(tomorrow);
                yield "b.done_at IS NULL AND b.state <> 'MISSED' AND b.promised_at > ? AND b.promised_at < ?";
            }
            case LATER -> {
                values.add(tomorrow);
                yield "b.done_at IS NULL AND b.state <> 'MISSED' AND b.promised_at >= ?";
            }
        };
    }

    CallBackCounts counts(boolean mine, String by) {
        List<Object> values = new ArrayList<>();
        String sums = Stream.of(CallBackWhen.DUE, CallBackWhen.TODAY, CallBackWhen.LATER, CallBackWhen.MISSED)
                .map(when -> "COALESCE(SUM(CASE WHEN " + when(when, values) + " THEN 1 ELSE 0 END), 0) AS n_" + when)
                .collect(Collectors.joining(", "));
        if (mine) {
            values.add(by);
        }
        return statements
                .find(
                        "SELECT " + sums + " FROM care_call_back b WHERE b.done_at IS NULL"
                                + (mine ? " AND " + MINE : ""),
                        row -> new CallBackCounts(
                                row.integer("n_DUE"),
                                row.integer("n_TODAY"),
                                row.integer("n_LATER"),
                                row.integer("n_MISSED")),
                        values.toArray())
                .orElseThrow();
    }

    /** Those that are still to be made first, then the latest. @param members ids of all who are the same person */
    List<CallBackSummary> of(List<UUID> members, int most) {
        return statements.once(new Question(members, most), () -> read(members, most));
    }

    private record Question(List<UUID> members, int most) {}

    private List<CallBackSummary> read(List<UUID> members, int most) {
        List<Object> values = new ArrayList<>(members);
        values.add(most);
        return statements.list(
                SELECT + "b.member_id IN (" + Statements.marks(members.size())
                        + ") ORDER BY CASE WHEN b.done_at IS NULL THEN 0 ELSE 1 END, b.promised_at DESC LIMIT ?",
                CallBackFiles::summary,
                values.toArray());
    }

    List<CallBackSummary> ofCase(UUID caseId, int most) {
        return statements.list(
                SELECT + "b.case_id = ? ORDER BY b.promised_at DESC LIMIT ?", CallBackFiles::summary, caseId, most);
    }

    /** @throws RuleBroken {@code UNKNOWN_CALL_BACK} */
    CallBackDetails get(UUID id) {
        return statements
                .find(SELECT + "b.id = ?", this::details, id)
                .orElseThrow(() -> new RuleBroken(CareRule.UNKNOWN_CALL_BACK));
    }

    private CallBackDetails details(Row row) throws SQLException {
        return new CallBackDetails(
                summary(row),
                Optional.ofNullable(row.uuidOrNull("phone_of")),
                row.bool("night"),
                Optional.ofNullable(row.instantOrNull("tried_at")),
                row.instantOrNull("ringing_at") != null,
                takeOver.isOpen(CallBackRow.read(row)),
                Optional.ofNullable(row.uuidOrNull("follows")),
                Optional.ofNullable(row.uuidOrNull("call_id")));
    }

    private static CallBackSummary summary(Row row) throws SQLException {
        return new CallBackSummary(
                row.uuid("id"),
                row.string("member_number"),
                new CallBackWindow(row.instant("promised_at"), row.instant("promised_to")),
                CallBackState.valueOf(row.string("state")),
                Optional.ofNullable(row.stringOrNull("agent")),
                row.integer("tries"),
                Optional.ofNullable(row.stringOrNull("case_number")),
                row.instant("made_at"),
                row.string("made_by"),
                Optional.ofNullable(row.instantOrNull("done_at")),
                Optional.ofNullable(row.stringOrNull("outcome")).map(CallBackOutcome::valueOf));
    }
}
