package kr.ansim.care.routing;

import static kr.ansim.care.TestDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kr.ansim.care.OfferOutcome;
import kr.ansim.care.TestDesk;
import kr.ansim.platform.Busy;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Transactions;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that route at the same moment give no agent more than they take, no call to two, and lose none. */
class AtOnceTest {

    private static final int ROUNDS = 40;
    private static final int NODES = 3;
    private static final int CALLS = 5;

    /** Less than anybody waits for a row. */
    private static final int SOON_MS = 600;

    private final ExecutorService threads = Executors.newFixedThreadPool(NODES);
    private final Transactions transactions = new Transactions(Tables.source("membership", "platform", "care"));
    private final Statements statements = new Statements(transactions.shared());
    private final MovedClock clock = new MovedClock(NOON);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void every_agent_gets_what_they_take_and_every_call_has_one_of_them() throws Exception {
        TestDesk.agent(statements, "one", 1);
        TestDesk.agent(statements, "two", 2);
        List<Wired> nodes = List.of(node(), node(), node());
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> calls = new ArrayList<>();
            for (int call = 0; call < CALLS; call++) {
                calls.add(TestDesk.call(statements, call % 2 == 0 ? "vip" : "general", NOON.plusSeconds(call)));
            }
            atOnce(nodes, calls);
            // what lost a race is tried again by the worker
            for (UUID call : calls) {
                transactions.run(() -> nodes.get(0).get(Router.class).offer(call));
            }
            assertThat(offered("one")).isEqualTo(1);
            assertThat(offered("two")).isEqualTo(2);
            assertThat(count("SELECT COUNT(*) AS n FROM care_call WHERE state = 'WAITING'"))
                    .isEqualTo(CALLS - 3);
            assertThat(count("SELECT COUNT(*) AS n FROM care_call_offer WHERE ended_at IS NULL"))
                    .isEqualTo(3);
            takeAllBack(nodes.get(0));
            assertThat(count("SELECT COUNT(*) AS n FROM care_call WHERE state = 'WAITING'"))
                    .isEqualTo(CALLS);
            statements.update("DELETE FROM care_call");
        }
    }

    @Test
    void who_is_being_given_another_call_is_waited_for_only_when_nobody_else_is_free() throws Exception {
        TestDesk.agent(statements, "one", 1);
        TestDesk.agent(statements, "two", 1);
        Wired node = node();
        UUID early = TestDesk.call(statements, "general", NOON);
        UUID late = TestDesk.call(statements, "general", NOON.plusSeconds(1));
        Future<Optional<String>> waits = transactions.run(() -> {
            statements.update("UPDATE care_agent SET seen_at = ? WHERE account = 'one'", NOON.plusSeconds(2));
            assertThat(route(node, early).get(SOON_MS, TimeUnit.MILLISECONDS)).contains("two");
            Future<Optional<String>> second = route(node, late);
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> second.get(SOON_MS / 2, TimeUnit.MILLISECONDS));
            return second;
        });
        assertThat(waits.get()).contains("one");
    }

    private Future<Optional<String>> route(Wired node, UUID call) {
        return threads.submit(
                () -> transactions.run(() -> node.get(Router.class).offer(call)));
    }

    private void atOnce(List<Wired> nodes, List<UUID> calls) throws Exception {
        List<Callable<Boolean>> work = new ArrayList<>();
        for (Wired node : nodes) {
            work.add(() -> {
                for (UUID call : calls) {
                    offer(node, call);
                }
                return true;
            });
        }
        for (Future<Boolean> done : threads.invokeAll(work)) {
            done.get();
        }
    }

    private void offer(Wired node, UUID call) throws Exception {
        try {
            transactions.run(() -> node.get(Router.class).offer(call));
        } catch (Busy anotherNodeHasIt) {
            // then that one goes on
        }
    }

    private void takeAllBack(Wired node) throws Exception {
        for (var offer : node.get(Offers.class).offered()) {
            assertThat(transactions.run(() -> node.get(Router.class).takeBack(offer, OfferOutcome.GONE)))
                    .isTrue();
        }
    }

    private int offered(String agent) {
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM care_call WHERE state = 'OFFERED' AND agent = ?",
                        row -> row.integer("n"),
                        agent)
                .orElse(0);
    }

    private int count(String sql) {
        return statements.find(sql, row -> row.integer("n")).orElse(0);
    }

    private Wired node() {
        return TestDesk.wired(statements, new OpenVault(), clock);
    }
}
