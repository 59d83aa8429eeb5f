package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.Won;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case shows what was done from it, or in the call in which it was opened. */
class ActCasesTest {

    private static final String OTHER = "N-2";
    private static final UUID CALL = Ids.next();

    private final ActWorld world = new ActWorld();
    private final GiftDesk gifts = world.wired.get(GiftDesk.class);
    private final ActHistory history = world.wired.get(ActHistory.class);
    private UUID member = Ids.next();

    @BeforeEach
    void begin() {
        member = world.member(MEMBER);
        world.member(OTHER);
    }

    private void opened(String number, String state, @Nullable UUID call) {
        world.statements.update(
                "INSERT INTO care_case (id, number, member_id, member_number, type, priority, state, topic, subject, call_id,"
                        + " opened_at, opened_by, reopened, version, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'OTHER', 'NORMAL', ?, 'OTHER', 'synthetic', ?, ?, 'x', 0, 1, ?)",
                Ids.next(),
                number,
                member,
                MEMBER,
                state,
                call,
                world.clock.instant(),
                world.clock.instant());
    }

    private void give(String to, Optional<UUID> call, Optional<String> ofCase) {
        gifts.points(new AskAct(Ids.next(), to, "사과", call, ofCase), 100, "one");
    }

    private List<Won> done(String number) {
        return history.ofCase(number).stream().map(ActSummary::worth).toList();
    }

    @Test
    void is_done_in_the_case_from_which_the_agent_came() {
        opened("C10000001", "SOLVED", null);
        opened("C10000002", "OPEN", CALL);
        give(MEMBER, Optional.of(CALL), Optional.of("C-1000-0001"));
        assertThat(done("C10000001")).containsExactly(Won.of(100));
        assertThat(done("C-1000-0002")).isEmpty();
    }

    @Test
    void is_done_in_the_case_that_was_opened_in_the_call_and_is_not_ended() {
        opened("C10000001", "WAITING", CALL);
        opened("C10000002", "SOLVED", CALL);
        opened("C10000003", "OPEN", Ids.next());
        give(MEMBER, Optional.of(CALL), Optional.empty());
        assertThat(done("C10000001")).hasSize(1);
        assertThat(done("C10000002")).isEmpty();
        assertThat(done("C10000003")).isEmpty();
    }

    @Test
    void is_never_done_in_a_case_of_another_member() {
        opened("C10000001", "OPEN", CALL);
        give(OTHER, Optional.of(CALL), Optional.empty());
        give(OTHER, Optional.empty(), Optional.of("C10000001"));
        give(MEMBER, Optional.empty(), Optional.empty());
        assertThat(done("C10000001")).isEmpty();
    }
}
