package kr.ansim.membership.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import kr.ansim.platform.Statements;

/**
 * Whoever changes what grades are made of passes here first; a close shuts the gate and waits until all who passed have
 * committed. There are several passages, so that those who pass rarely wait for each other.
 */
@ApplicationScoped
public class ClosingGate {

    private static final int PASSAGES = 16;

    @Inject
    private Statements statements;

    /**
     * Keeps the gate as it is until the caller's transaction ends. Each transaction passes once, and before it locks anything
     * else: whoever held one passage and waited for another could wait for ever.
     *
     * @return whether the gate is open
     */
    public boolean passes() {
        int passage = ThreadLocalRandom.current().nextInt(PASSAGES);
        return !statements
                .find(
                        "SELECT closing FROM membership_gate WHERE id = ? FOR UPDATE",
                        row -> row.bool("closing"),
                        passage)
                .orElseThrow();
    }

    /** @return whether it was open before */
    public boolean shut() {
        List<Boolean> before = statements.list(
                "SELECT closing FROM membership_gate ORDER BY id FOR UPDATE", row -> row.bool("closing"));
        statements.update("UPDATE membership_gate SET closing = TRUE");
        return !before.contains(true);
    }

    public void open() {
        statements.update("UPDATE membership_gate SET closing = FALSE");
    }
}
