package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.care.ActState;
import kr.ansim.care.AskAct;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two windows of one agent, on two nodes, give together no more than the limit. */
class GiftsAtOnceTest {

    private static final int ROUNDS = 60;
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Transactions transactions = new Transactions(Tables.source("membership", "care"));
    private final List<ActWorld> nodes =
            List.of(new ActWorld(NOW, transactions.shared()), new ActWorld(NOW, transactions.shared()));

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void of_two_gifts_that_go_beyond_the_day_together_one_waits() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String member = "N-" + round;
            String agent = "agent-" + round;
            transactions.run(() -> nodes.get(0).member(member));
            assertThat(atOnce(agent, ask(member), ask(member)))
                    .containsExactlyInAnyOrder(ActState.DONE, ActState.WAITING);
        }
    }

    @Test
    void a_double_click_on_two_nodes_gives_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String member = "N-" + round;
            transactions.run(() -> nodes.get(0).member(member));
            AskAct once = ask(member);
            assertThat(atOnce("agent", once, once)).containsOnly(ActState.DONE);
            assertThat(given(member)).isEqualTo(6_000);
        }
    }

    private List<ActState> atOnce(String agent, AskAct... asked) throws Exception {
        CyclicBarrier start = new CyclicBarrier(asked.length);
        List<Callable<ActState>> calls = new ArrayList<>();
        for (int at = 0; at < asked.length; at++) {
            GiftDesk desk = nodes.get(at).wired.get(GiftDesk.class);
            AskAct ask = asked[at];
            calls.add(() -> {
                start.await();
                return transactions.run(() -> desk.points(ask, 6_000, agent)).state();
            });
        }
        List<ActState> states = new ArrayList<>();
        for (Future<ActState> call : threads.invokeAll(calls)) {
            states.add(call.get());
        }
        return states;
    }

    private long given(String member) {
        return nodes.get(0)
                .statements
                .find(
                        "SELECT SUM(p.amount) AS given FROM membership_point_hand p JOIN membership_member m"
                                + " ON m.id = p.member_id WHERE m.number = ?",
                        row -> row.bigint("given"),
                        member)
                .orElse(0L);
    }
}
