package kr.ansim.care.routing;

import static kr.ansim.care.TestDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import kr.ansim.care.AgentTerms;
import kr.ansim.care.TestDesk;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For what agents are is changed while calls come and go, and by one supervisor at a time. */
class TermRowsTest {

    private final Statements statements = Tables.make("membership", "platform", "care");
    private final Wired wired = TestDesk.wired(statements, new OpenVault(), new MovedClock(NOON));
    private final TermRows terms = wired.get(TermRows.class);
    private final AgentRows agents = wired.get(AgentRows.class);

    @BeforeEach
    void an_agent() {
        TestDesk.agent(statements, "one", 1);
    }

    @Test
    void are_changed_whatever_calls_the_agent_has_had_meanwhile() {
        AgentTerms read = terms.all().get(0);
        agents.touched("one");
        agents.freed("one");
        assertThat(terms.change(with(read, 2))).isTrue();
        assertThat(terms.all()).containsExactly(with(terms.all().get(0), 2));
    }

    @Test
    void are_not_changed_by_whoever_has_not_seen_the_latest() {
        AgentTerms read = terms.all().get(0);
        assertThat(terms.change(with(read, 2))).isTrue();
        assertThat(terms.change(with(read, 3))).isFalse();
        assertThat(terms.all().get(0).capacity()).isEqualTo(2);
    }

    @Test
    void give_nobody_a_call_by_terms_that_no_longer_hold() {
        TestDesk.call(statements, "general", NOON);
        FreeAgent free = agents.free().get(0);
        assertThat(terms.change(with(terms.all().get(0), 2))).isTrue();
        assertThat(agents.reserve("one", free.version())).isFalse();
    }

    private static AgentTerms with(AgentTerms terms, int capacity) {
        return new AgentTerms(
                terms.account(),
                capacity,
                new TreeSet<>(Set.of("general")),
                terms.skills(),
                terms.languages(),
                terms.version());
    }
}
