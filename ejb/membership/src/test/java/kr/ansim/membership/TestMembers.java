package kr.ansim.membership;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;

/** Members who joined long ago. */
public final class TestMembers {

    private TestMembers() {}

    public static UUID add(Statements statements, String number) {
        UUID member = Ids.next();
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, added_at)"
                        + " VALUES (?, ?, ?, 'ACTIVE', '2026-01-01', 0, 0, '2026-01-01 00:00:00')",
                member,
                number,
                member);
        return member;
    }

    public static void honour(Statements statements, UUID member, int grade, LocalDate until) {
        statements.update(
                "INSERT INTO membership_manual_decision (id, member_id, kind, grade, until_day, reason, made_at, made_by)"
                        + " VALUES (?, ?, 'GRADE', ?, ?, 'test', '2026-01-01 00:00:00', 'test')",
                Ids.next(),
                member,
                grade,
                until);
    }
}
