package kr.ansim.care.report;

import kr.ansim.care.ReportSubject;

/**
 * Where the rows of a subject come from, and how they are narrowed. Text of statements, nothing of which a caller says.
 *
 * @param at column by which a row belongs to a span
 * @param call id of the call it began with
 * @param shown columns of a list beside id and time
 */
record Origin(String from, String id, String at, String agent, String topic, String call, String shown) {

    private static final String NO_TOPIC = "";

    static Origin of(ReportSubject subject) {
        return switch (subject) {
            case CALL ->
                new Origin(
                        "care_call c",
                        "c.id",
                        "c.arrived_at",
                        "c.agent",
                        "c.topic",
                        "c.id",
                        "c.member_number AS member, c.agent AS agent, c.topic AS topic, c.state AS state, "
                                + Conditions.SECONDS + " AS amount, NULL AS place, NULL AS said");
            case CASE -> ofCase("care_case s", "s.opened_at");
            case TARGET -> ofCase("care_case_target t JOIN care_case s ON s.id = t.case_id", "s.opened_at");
            case CALL_BACK ->
                new Origin(
                        "care_call_back b",
                        "b.id",
                        "b.promised_at",
                        "b.agent",
                        NO_TOPIC,
                        "b.call_id",
                        "b.member_number AS member, b.agent AS agent, NULL AS topic, b.state AS state, b.tries AS amount,"
                                + " NULL AS place, NULL AS said");
            case SURVEY ->
                new Origin(
                        "care_survey v JOIN care_case s ON s.id = v.case_id",
                        "v.id",
                        "v.asked_at",
                        "v.agent",
                        "s.topic",
                        "s.call_id",
                        "v.member_number AS member, v.agent AS agent, s.topic AS topic, NULL AS state, v.score AS amount,"
                                + " s.number AS place, v.comment AS said");
            case ACT ->
                new Origin(
                        "care_act a",
                        "a.id",
                        "a.at",
                        "a.agent",
                        NO_TOPIC,
                        "a.call_id",
                        "a.member_number AS member, a.agent AS agent, NULL AS topic, a.kind AS state, a.won AS amount,"
                                + " NULL AS place, NULL AS said");
            case GREETING ->
                new Origin(
                        "care_greeting_said g",
                        "g.id",
                        "g.at",
                        "g.agent",
                        NO_TOPIC,
                        "g.call_id",
                        "g.member_number AS member, g.agent AS agent, NULL AS topic, NULL AS state, NULL AS amount,"
                                + " NULL AS place, NULL AS said");
        };
    }

    private static Origin ofCase(String from, String at) {
        return new Origin(
                from,
                "s.id",
                at,
                "s.owner",
                "s.topic",
                "s.call_id",
                "s.member_number AS member, s.owner AS agent, s.topic AS topic, s.state AS state, NULL AS amount,"
                        + " s.number AS place, NULL AS said");
    }

    /** Of the call it began with; empty where there was none. */
    String arm() {
        return call.equals("c.id")
                ? "c.arm"
                : "COALESCE((SELECT q.arm FROM care_call q WHERE q.id = " + call + "), '')";
    }

    boolean hasTopic() {
        return !topic.equals(NO_TOPIC);
    }
}
