package kr.ansim.care.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.ansim.care.ReportFilter;
import kr.ansim.care.ReportMeasure;
import kr.ansim.care.ReportSubject;

/** By what the rows of a number are told from others. Its count and its list both ask here. */
@ApplicationScoped
class Conditions {

    /** From the answer of a call to its end; truncated, since only the databases' smallest unit means the same in both. */
    static final String SECONDS = "FLOOR(TIMESTAMPDIFF(MICROSECOND, c.answered_at, c.ended_at) / 1000000)";

    static final String HANDLED = "c.answered_at IS NOT NULL AND c.ended_at IS NOT NULL";

    private static final String WRAPPED_UP =
            HANDLED + " AND c.member_id IS NOT NULL AND c.topic IS NOT NULL AND c.resolved IS NOT NULL";

    /** A case that was opened in the call itself is no second contact, and one opened in a later call comes with that call. */
    private static final String CALLED_AGAIN = " f.topic = c.topic AND f.arrived_at > c.arrived_at"
            + " AND f.arrived_at <= TIMESTAMPADD(DAY, " + ReportMeasure.AGAIN_DAYS + ", c.arrived_at)";

    private static final String WROTE_AGAIN = " f.topic = c.topic AND f.opened_at > c.arrived_at"
            + " AND f.opened_at <= TIMESTAMPADD(DAY, " + ReportMeasure.AGAIN_DAYS + ", c.arrived_at)"
            + " AND (f.call_id IS NULL OR f.call_id <> c.id)";

    /** First of the member itself, which nearly always is all; then of those who are the same person today. */
    private static final String AGAIN = "(EXISTS (SELECT 1 FROM care_call f WHERE f.member_id = c.member_id AND"
            + CALLED_AGAIN + ") OR EXISTS (SELECT 1 FROM care_case f WHERE f.member_id = c.member_id AND" + WROTE_AGAIN
            + ") OR EXISTS (SELECT 1 FROM care_joined_member j WHERE j.member_id = c.member_id AND ("
            + joined("care_call")
            + CALLED_AGAIN + ") OR " + joined("care_case") + WROTE_AGAIN + "))))";

    @Inject
    private Clock clock;

    Condition of(ReportMeasure measure) {
        return switch (measure) {
            case CALLS_ARRIVED -> Condition.of("c.id IS NOT NULL");
            case CALLS_ANSWERED -> Condition.of("c.answered_at IS NOT NULL");
            case CALLS_QUICK ->
                Condition.of(
                        "c.answered_at IS NOT NULL AND TIMESTAMPDIFF(MICROSECOND, c.arrived_at, c.answered_at) <= ?",
                        ReportMeasure.QUICK_SECONDS * 1_000_000L);
            case CALLS_ABANDONED -> Condition.of("c.state = 'ABANDONED'");
            case CALLS_HANDLED -> Condition.of(HANDLED);
            case FIRST_RESOLVED ->
                Condition.of(WRAPPED_UP + " AND c.arrived_at <= ? AND c.resolved = TRUE AND NOT " + AGAIN, known());
            case FIRST_NOT_RESOLVED ->
                Condition.of(WRAPPED_UP + " AND c.arrived_at <= ? AND (c.resolved = FALSE OR " + AGAIN + ")", known());
            case FIRST_NOT_YET -> Condition.of(WRAPPED_UP + " AND c.arrived_at > ?", known());
            case TOPIC_CALLS -> Condition.of("c.topic IS NOT NULL");
            case TOPIC_CASES -> Condition.of("s.call_id IS NULL");
            case FIRST_ANSWER_KEPT -> kept("FIRST_ANSWER");
            case FIRST_ANSWER_MISSED -> missed("FIRST_ANSWER");
            case UPDATE_KEPT -> kept("UPDATE");
            case UPDATE_MISSED -> missed("UPDATE");
            case SOLUTION_KEPT -> kept("SOLUTION");
            case SOLUTION_MISSED -> missed("SOLUTION");
            case CALL_BACKS_KEPT -> Condition.of("b.state = 'KEPT'");
            case CALL_BACKS_MISSED -> Condition.of("b.state = 'MISSED'");
            case CALL_BACKS_OPEN -> Condition.of("b.state IN ('PLANNED', 'TAKEN')");
            case CALL_BACKS_DROPPED -> Condition.of("b.state = 'DROPPED'");
            case SURVEYS_ASKED -> Condition.of("v.id IS NOT NULL");
            case SURVEYS_ANSWERED -> Condition.of("v.answered_at IS NOT NULL");
            case SCORE_1, SCORE_2, SCORE_3, SCORE_4, SCORE_5 ->
                Condition.of("v.score = ?", Integer.parseInt(measure.name().substring("SCORE_".length())));
            case ACTS_DONE -> Condition.of("a.state = 'DONE'");
            case GREETINGS_HELPED -> Condition.of("g.helped = TRUE");
            case GREETINGS_NOT_HELPED -> Condition.of("g.helped = FALSE");
        };
    }

    private static String joined(String table) {
        return "EXISTS (SELECT 1 FROM care_joined_member o JOIN " + table
                + " f ON f.member_id = o.member_id WHERE o.head_id = j.head_id AND";
    }

    /** Of calls after it nobody knows yet whether the member comes back. */
    private Instant known() {
        return clock.instant().minus(Duration.ofDays(ReportMeasure.AGAIN_DAYS));
    }

    private Condition kept(String kind) {
        return Condition.of(
                "t.kind = ? AND t.met_at IS NOT NULL AND t.missed = FALSE"
                        + " AND (t.running = FALSE OR t.due_at IS NULL OR t.due_at >= ?)",
                kind,
                clock.instant());
    }

    /** It is written down as missed when it is met at last. */
    private Condition missed(String kind) {
        return Condition.of(
                "t.kind = ? AND (t.missed = TRUE OR t.running = TRUE AND t.due_at < ?)", kind, clock.instant());
    }

    /** All of which it is known whether they were resolved. */
    Condition firstKnown() {
        return Condition.of(WRAPPED_UP + " AND c.arrived_at <= ?", known());
    }

    /** Rows of the subject that the filter leaves. */
    Condition of(ReportSubject subject, ReportFilter filter) {
        Origin origin = Origin.of(subject);
        Condition all = Condition.of(
                origin.at() + " >= ? AND " + origin.at() + " < ?",
                filter.span().begin(),
                filter.span().end());
        if (!filter.agent().isEmpty()) {
            all = all.and(Condition.of(origin.agent() + " = ?", filter.agent()));
        }
        if (!filter.topic().isEmpty() && origin.hasTopic()) {
            all = all.and(Condition.of(origin.topic() + " = ?", filter.topic()));
        }
        if (!filter.queue().isEmpty()) {
            all = all.and(ofCall(subject, origin, "queue", filter.queue()));
        }
        return filter.arm().isEmpty() ? all : all.and(ofCall(subject, origin, "arm", filter.arm()));
    }

    private static Condition ofCall(ReportSubject subject, Origin origin, String column, String wanted) {
        return subject == ReportSubject.CALL
                ? Condition.of("c." + column + " = ?", wanted)
                : Condition.of(
                        "EXISTS (SELECT 1 FROM care_call q WHERE q.id = " + origin.call() + " AND q." + column
                                + " = ?)",
                        wanted);
    }
}
