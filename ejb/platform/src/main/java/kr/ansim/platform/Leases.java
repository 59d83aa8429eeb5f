package kr.ansim.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Lets one node at a time do a piece of work. A lease ends with the work, or with its term when the node died; work that
 * outlasts its term may run twice at once, so it must bear that. The nodes' clocks agree to within a small part of a term.
 */
@Stateless
public class Leases {

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** Runs the work if the lease is free, and tells whether it did. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean runIfMine(String name, Duration term, Runnable work) {
        return runWhileMine(name, term, stillMine -> work.run());
    }

    /**
     * The same for long work in pieces: asked after each piece, the lease begins anew, so that its term need only be longer
     * than a piece, and another node goes on soon after this one died. Who is told that it is no longer its own stops.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean runWhileMine(String name, Duration term, Consumer<BooleanSupplier> work) {
        UUID holder = UUID.randomUUID();
        if (!take(name, holder, term)) {
            return false;
        }
        try {
            work.accept(() -> renew(name, holder, term));
            return true;
        } finally {
            statements.update(
                    "UPDATE platform_lease SET held_until = ? WHERE name = ? AND holder = ?",
                    clock.instant(),
                    name,
                    holder);
        }
    }

    private boolean renew(String name, UUID holder, Duration term) {
        return statements.update(
                        "UPDATE platform_lease SET held_until = ? WHERE name = ? AND holder = ?",
                        clock.instant().plus(term),
                        name,
                        holder)
                == 1;
    }

    /** The row stays for the next time: rows that come and go make deadlocks among those who wait. */
    private boolean take(String name, UUID holder, Duration term) {
        Instant now = clock.instant();
        Instant end = now.plus(term);
        try {
            int taken = statements.update(
                    "UPDATE platform_lease SET holder = ?, held_until = ? WHERE name = ? AND held_until <= ?",
                    holder,
                    end,
                    name,
                    now);
            if (taken == 0) {
                statements.update(
                        "INSERT INTO platform_lease (name, holder, held_until) VALUES (?, ?, ?)", name, holder, end);
            }
            return true;
        } catch (DuplicateKey | Busy held) {
            return false;
        }
    }
}
