package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.membership.gate.ClosingGate;
import kr.ansim.platform.Statements;

/**
 * Lets one transaction at a time change who belongs together, so that no two of them work on what the other is changing; and
 * none while grades are closed, so that a close decides on the members it began with.
 */
@ApplicationScoped
public class MembersAtRest {

    @Inject
    private Statements statements;

    @Inject
    private ClosingGate gate;

    /**
     * Asked once in each transaction that may change members, and before it locks anything.
     *
     * @return whether members may be changed until it ends; while they rest, nothing may be
     */
    public boolean passing() {
        return gate.passes();
    }

    /** Waits for its turn, which ends with the transaction. What is read behind it is what the one before has left. */
    void takeTurn() {
        statements.find("SELECT id FROM membership_rest WHERE id = 1 FOR UPDATE", row -> row.integer("id"));
    }
}
