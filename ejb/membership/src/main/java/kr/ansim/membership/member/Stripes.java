package kr.ansim.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.platform.Statements;

/**
 * Makes those wait for each other who tell of the same person at once: of two, the second sees what the first has written.
 * The rows are there before anybody comes, so that waiting for one never turns into a deadlock.
 */
@ApplicationScoped
class Stripes {

    static final int STRIPES = 4_096;

    @Inject
    private Statements statements;

    /** Until the end of the transaction. */
    void lock(List<PersonKey> keys) {
        keys.stream()
                .filter(key -> key.kind().finds())
                .map(Stripes::stripe)
                .distinct()
                .sorted()
                .forEach(stripe -> statements.find(
                        "SELECT stripe FROM membership_stripe WHERE stripe = ? FOR UPDATE",
                        row -> row.integer("stripe"),
                        stripe));
    }

    private static int stripe(PersonKey key) {
        return Integer.parseInt(key.digest().substring(0, 3), 16);
    }
}
