package kr.ansim.membership;

import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.platform.Statements;

/** Members who joined long ago. */
public final class TestMembers {

    private TestMembers() {}

    public static UUID add(Statements statements, String number) {
        UUID member = Ids.next();
        statements.update(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed, honorary_grade, added_at)"
                        + " VALUES (?, ?, ?, 'ACTIVE', '2026-01-01', 0, 0, 0, '2026-01-01 00:00:00')",
                member,
                number,
                member);
        return member;
    }
}
