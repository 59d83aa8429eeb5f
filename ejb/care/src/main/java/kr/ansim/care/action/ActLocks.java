package kr.ansim.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** What is added up is added up by one at a time, until the end of the transaction. */
@ApplicationScoped
class ActLocks {

    @Inject
    private Statements statements;

    void gifts(String agent) {
        lock("agent " + agent);
    }

    void order(UUID shop, String number) {
        lock("order " + shop + " " + number);
    }

    // unlike an insert that fails, this one asks for the row alone from the start, so two never wait for each other
    private void lock(String name) {
        statements.update(
                "INSERT INTO care_act_lock (name) VALUES (?) ON DUPLICATE KEY UPDATE name = VALUES(name)", name);
    }
}
