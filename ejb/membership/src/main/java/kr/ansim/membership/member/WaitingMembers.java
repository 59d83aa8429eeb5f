package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** Since when this one is a member, which is so only once the grades are closed. */
    void joined(UUID member, LocalDate day) {
        statements.update(
                "INSERT INTO membership_unmatched (member_id, joined_on) VALUES (?, ?) ON DUPLICATE KEY UPDATE joined_on = ?",
                member,
                day,
                day);
    }

    List<UUID> some(int most) {
        return statements.list(
                "SELECT member_id FROM membership_unmatched LIMIT ?", row -> row.uuid("member_id"), most);
    }

    /** Whoever waits no longer has joined when it was told. */
    void remove(UUID member) {
        statements
                .find(
                        "SELECT joined_on FROM membership_unmatched WHERE member_id = ?",
                        row -> Optional.ofNullable(row.dateOrNull("joined_on")),
                        member)
                .flatMap(day -> day)
                .ifPresent(day ->
                        statements.update("UPDATE membership_member SET joined_on = ? WHERE id = ?", day, member));
        statements.update("DELETE FROM membership_unmatched WHERE member_id = ?", member);
    }
}
