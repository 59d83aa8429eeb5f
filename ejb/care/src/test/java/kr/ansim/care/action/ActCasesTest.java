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

    private final ActWorld world = new ActWorld();
    private final GiftDesk gifts = world.wired.get(GiftDesk.class);
    private final ActHistory history = world.wired.get(ActHistory.class);
    private UUID member = Ids.next();
    private UUID call = Ids.next();

    @BeforeEach
    void begin() {
        member = world.member(MEMBER);
        world.member(OTHER);
        call = world.call("4711", member, "one");
    }

    private void opened(String number, String state, @Nullable UUID in) {
        world.statements.update(
                "INSERT INTO care_case (id, number, member_id, member_number, type, priority, state, topic, subject, call_id,"
                        + " opened_at, opened_by, reopened, version, updated_at)"
                        + " VALUES (?, ?, ?, ?, 'OTHER', 'NORMAL', ?, 'OTHER', 'synthetic', ?, ?, 'x', 0, 1, ?)",
                Ids.next(),
                number,
                member,
                MEMBER,
                state,
                in,
                world.clock.instant(),
                world.clock.instant());
    }

    private void give(String to, Optional<UUID> in, Optional<String> ofCase) {
        gifts.points(new AskAct(Ids.next(), to, "사과", in, ofCase), 100, "one");
    }

    private List<Won> done(String number) {
        return history.ofCase(number).stream().map(ActSummary::worth).toList();
    }

    @Test
    void is_done_in_the_case_from_which_the_agent_came() {
        opened("C10000001", "SOLVED", null);
        opened("C10000002", "OPEN", call);
        give(MEMBER, Optional.of(call), Optional.of("C-1000-0001"));
        assertThat(done("C10000001")).containsExactly(Won.of(100));
        assertThat(done("C-1000-0002")).isEmpty();
    }

    @Test
    void is_done_in_the_case_that_was_opened_in_the_call_and_is_not_ended() {
        opened("C10000001", "WAITING", call);
        opened("C10000002", "SOLVED", call);
        opened("C10000003", "OPEN", Ids.next());
        give(MEMBER, Optional.of(call), Optional.empty());
        assertThat(done("C10000001")).hasSize(1);
        assertThat(done("C10000002")).isEmpty();
        assertThat(done("C10000003")).isEmpty();
    }

    @Test
    void is_never_done_in_a_case_of_another_member() {
        opened("C10000001", "OPEN", call);
        give(OTHER, Optional.of(call), Optional.empty());
        give(OTHER, Optional.empty(), Optional.of("C10000001"));
        give(MEMBER, Optional.empty(), Optional.empty());
        assertThat(done("C10000001")).isEmpty();
    }

    @Test
    void keeps_no_call_of_another_agent_or_another_member() {
        UUID theirs = world.call("4712", member, "two");
        opened("C10000001", "OPEN", theirs);
        give(MEMBER, Optional.of(theirs), Optional.empty());
        give(OTHER, Optional.of(call), Optional.empty());
        give(MEMBER, Optional.of(call), Optional.empty());
        assertThat(done("C10000001")).isEmpty();
        assertThat(world.statements.list(
                        "SELECT call_id FROM care_act ORDER BY at, id",
                        row -> Optional.ofNullable(row.uuidOrNull("call_id"))))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(call));
    }

    @Test
    void a_call_of_whoever_is_the_same_person_is_one_of_this_member() {
        UUID joined = world.member("N-3");
        world.statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", member, joined);
        UUID earlier = world.call("4713", joined, "one");
        give(MEMBER, Optional.of(earlier), Optional.empty());
        assertThat(world.statements.list("SELECT call_id FROM care_act", row -> row.uuid("call_id")))
                .containsExactly(earlier);
    }
}
