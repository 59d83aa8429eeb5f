package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.platform.Statements;

/**
 * Lets one transaction at a time change who belongs together, so that no two of them work on what the other is changing.
 * Whoever needs all members to stay as they are, such as a close that takes its snapshot, comes the same way.
 */
@ApplicationScoped
public class MembersAtRest {

    @Inject
    private Statements statements;

    /** Waits for its turn; the turn ends with the transaction. What is read behind it is what the one before has left. */
    public void passing() {
        statements.find("SELECT id FROM membership_rest WHERE id = 1 FOR UPDATE", row -> row.integer("id"));
    }
}
