package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Calls of the last year at the desk, the cases some of them led to and the clocks of those; put where the portal keeps them. */
final class DeskYears {

    private static final String NUMBERS =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) ";
    private static final int PER_CASE = 5;
    private static final int MEMBERS = 20_000;

    private DeskYears() {}

    static void tell(Connection root, int calls) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("SET SESSION cte_max_recursion_depth = " + (calls + 1));
            statement.execute("INSERT INTO care_call (id, system_id, number, caller, queue, state, member_id,"
                    + " member_number, candidates, agent, arm, arrived_at, offered_at, answered_at, ended_at, wrapped_at,"
                    + " topic, resolved, version) " + NUMBERS.formatted(calls)
                    + "SELECT UUID_TO_BIN(UUID()), UNHEX(MD5('bench')), CONCAT('Y-', i), UNHEX(MD5(i)), 'general',"
                    + " IF(i % 12 = 0, 'ABANDONED', 'ENDED'), UNHEX(MD5(i % " + MEMBERS + ")), CONCAT('9', i % "
                    + MEMBERS
                    + "), 1, CONCAT('account:', i % 100), IF(i % 5 = 0, 'CONTROL', 'CLEVER'), at_, at_ + INTERVAL 2 SECOND,"
                    + " IF(i % 12 = 0, NULL, at_ + INTERVAL 5 + i % 40 SECOND), at_ + INTERVAL 120 + i % 400 SECOND,"
                    + " at_ + INTERVAL 540 SECOND, ELT(1 + i % 4, 'DELIVERY', 'RETURN', 'PRODUCT', 'BENEFITS'), i % 7 > 0, 1"
                    + " FROM (SELECT i, NOW(6) - INTERVAL (i % 525600) MINUTE AS at_ FROM n) past");
            statement.execute(
                    "INSERT INTO care_case (id, number, member_id, member_number, type, priority, state, topic,"
                            + " subject, owner, opened_at, opened_by, reopened, version, updated_at) "
                            + NUMBERS.formatted(calls / PER_CASE)
                            + "SELECT UUID_TO_BIN(UUID()), CONCAT('Y', i), UNHEX(MD5(i % " + MEMBERS
                            + ")), CONCAT('9', i % "
                            + MEMBERS
                            + "), 'QUESTION', 'NORMAL', 'CLOSED', ELT(1 + i % 4, 'DELIVERY', 'RETURN', 'PRODUCT',"
                            + " 'BENEFITS'), '배송 문의', CONCAT('account:', i % 100), at_, CONCAT('account:', i % 100), 0, 1, at_"
                            + " FROM (SELECT i, NOW(6) - INTERVAL (i % 525600) MINUTE AS at_ FROM n) past");
            statement.execute(
                    "INSERT INTO care_case_target (case_id, kind, policy_version, allowed_seconds, left_seconds,"
                            + " running, met_at, missed)"
                            + " SELECT s.id, k.kind, 1, 3600, 0, FALSE, s.opened_at + INTERVAL 1 HOUR, s.number LIKE '%3' FROM care_case s,"
                            + " (SELECT 'FIRST_ANSWER' AS kind UNION ALL SELECT 'UPDATE' UNION ALL SELECT 'SOLUTION') k"
                            + " WHERE s.number LIKE 'Y%'");
            statement.execute("ANALYZE TABLE care_call, care_case, care_case_target");
        }
    }
}
