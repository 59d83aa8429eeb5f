package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.platform.DuplicateKey;
import kr.ansim.platform.Statements;

/** Members who were told of while grades were closed. */
@ApplicationScoped
class WaitingMembers {

    @Inject
    private Statements statements;

    void add(UUID member) {
        try {
            statements.update("INSERT INTO membership_unmatched (member_id) VALUES (?)", member);
        } catch (DuplicateKey already) {
            // once is enough
        }
    }

    List<UUID> some(int most) {
        return statements.list(
                "SELECT member_id FROM membership_unmatched LIMIT ?", row -> row.uuid("member_id"), most);
    }

    void remove(UUID member) {
        statements.update("DELETE FROM membership_unmatched WHERE member_id = ?", member);
    }
}
