package kr.ansim.care.call;

import static kr.ansim.care.TestDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AgentState;
import kr.ansim.care.AnnounceCall;
import kr.ansim.care.CallHappened;
import kr.ansim.care.CallHappening;
import kr.ansim.care.CallMatch;
import kr.ansim.care.CallState;
import kr.ansim.care.CallTaken;
import kr.ansim.care.CareRule;
import kr.ansim.care.TestDesk;
import kr.ansim.care.WrapUpCall;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.care.routing.Presence;
import kr.ansim.care.routing.RoutingWatch;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call from the moment it comes to the word about it at the end. */
class CallDeskTest {

    private static final UUID SYSTEM = UUID.randomUUID();

    private final Statements statements = Tables.make("membership", "platform", "care");
    private final MovedClock clock = new MovedClock(NOON);
    private final Wired wired = TestDesk.wired(statements, new OpenVault(), clock);
    private final CallIntake intake = wired.get(CallIntake.class);
    private final CallDesk desk = wired.get(CallDesk.class);

    @BeforeEach
    void two_agents() {
        TestDesk.agent(statements, "one", 1);
        clock.forward(Duration.ofSeconds(1));
        TestDesk.agent(statements, "two", 1);
        statements.update("UPDATE care_agent SET idle_since = ? WHERE account = 'two'", clock.instant());
    }

    @Test
    void a_call_goes_to_whoever_is_idle_for_longest_and_is_the_same_when_it_is_told_again() {
        CallTaken call = announce("1", Optional.empty());
        assertThat(call.agent()).contains("one");
        assertThat(call.match()).isEqualTo(CallMatch.NONE);
        assertThat(announce("1", Optional.empty())).isEqualTo(call);
        assertThat(announce("2", Optional.empty()).agent()).contains("two");
        assertThat(announce("3", Optional.empty()).state()).isEqualTo(CallState.WAITING);
        refused(
                CareRule.CALL_DIFFERS,
                () -> intake.take(new AnnounceCall(
                        SYSTEM, "1", Optional.of("010-9999-0000"), "general", Optional.empty(), clock.instant())));
    }

    @Test
    void a_named_agent_has_it_and_after_the_word_at_the_end_the_next_call_comes() {
        CallTaken call = announce("1", Optional.of("two"));
        assertThat(call.agent()).contains("two");
        desk.answer(call.id(), "two");
        announce("2", Optional.empty());
        CallTaken waits = announce("3", Optional.empty());
        assertThat(waits.state()).isEqualTo(CallState.WAITING);
        tell("1", CallHappening.ENDED);
        assertThat(desk.inHand("two").current())
                .hasValueSatisfying(now -> assertThat(now.wantsWrapUp()).isTrue());
        refused(CareRule.FIELD_MISSING, () -> desk.wrapUp(new WrapUpCall(call.id(), null, true, ""), "two"));
        refused(
                CareRule.UNKNOWN_CALL,
                () -> desk.wrapUp(new WrapUpCall(call.id(), ContactTopic.ORDER, true, ""), "one"));
        desk.wrapUp(new WrapUpCall(call.id(), ContactTopic.ORDER, true, "주문을 바꿔 드림"), "two");
        assertThat(desk.inHand("two").current())
                .hasValueSatisfying(now -> assertThat(now.id()).isEqualTo(waits.id()));
        // a second page of theirs still asks for the word about it
        refused(CareRule.CALL_GONE, () -> desk.wrapUp(new WrapUpCall(call.id(), ContactTopic.OTHER, false, ""), "two"));
        assertThat(desk.inHand("two").current())
                .hasValueSatisfying(now -> assertThat(now.id()).isEqualTo(waits.id()));
    }

    @Test
    void a_call_that_nobody_answers_goes_to_the_next_and_its_agent_is_away() {
        CallTaken call = announce("1", Optional.empty());
        clock.forward(Duration.ofSeconds(31));
        statements.update("UPDATE care_agent SET seen_at = ?", clock.instant());
        wired.get(RoutingWatch.class).look();
        assertThat(state("one")).isEqualTo(AgentState.AWAY);
        assertThat(desk.inHand("two").current())
                .hasValueSatisfying(now -> assertThat(now.id()).isEqualTo(call.id()));
        desk.decline(call.id(), "two");
        assertThat(state("two")).isEqualTo(AgentState.AWAY);
        wired.get(Presence.class).become("one", AgentState.READY);
        assertThat(desk.inHand("one").current()).isPresent();
    }

    @Test
    void an_agent_who_is_not_heard_of_is_gone_and_the_call_goes_on() {
        announce("1", Optional.empty());
        clock.forward(Duration.ofSeconds(20));
        wired.get(Presence.class).alive("two", "two");
        clock.forward(Duration.ofSeconds(11));
        wired.get(RoutingWatch.class).look();
        assertThat(state("one")).isEqualTo(AgentState.OFFLINE);
        assertThat(desk.inHand("two").current()).isPresent();
        assertThat(wired.get(Presence.class).alive("one", "one").state()).isEqualTo(AgentState.AWAY);
    }

    @Test
    void a_page_right_after_another_writes_nothing_down_and_no_agent_is_gone_by_it() {
        Instant begin = clock.instant();
        wired.get(Presence.class).become("one", AgentState.READY);
        statements.update("UPDATE care_agent SET seen_at = ?", begin);
        clock.forward(Duration.ofSeconds(5));
        wired.get(Presence.class).alive("one", "one");
        assertThat(seenAt("one")).isEqualTo(begin);
        clock.forward(Duration.ofMillis(1));
        wired.get(Presence.class).alive("one", "one");
        assertThat(seenAt("one")).isEqualTo(clock.instant());
        for (int beat = 0; beat < 20; beat++) {
            clock.forward(Duration.ofSeconds(10));
            wired.get(Presence.class).alive("one", "one");
            clock.forward(Duration.ofSeconds(4));
            wired.get(Presence.class).alive("one", "one");
            wired.get(RoutingWatch.class).look();
            assertThat(state("one")).isEqualTo(AgentState.READY);
        }
    }

    private Instant seenAt(String agent) {
        return statements
                .find("SELECT seen_at FROM care_agent WHERE account = ?", row -> row.instant("seen_at"), agent)
                .orElseThrow();
    }

    @Test
    void who_hangs_up_before_an_answer_frees_the_agent_unless_the_answer_is_told_later() {
        CallTaken call = announce("1", Optional.empty());
        assertThat(tell("1", CallHappening.ENDED).state()).isEqualTo(CallState.ABANDONED);
        assertThat(state("one")).isEqualTo(AgentState.READY);
        assertThat(tell("1", CallHappening.ANSWERED).state()).isEqualTo(CallState.ENDED);
        assertThat(state("one")).isEqualTo(AgentState.BUSY);
        assertThat(desk.get(call.id(), "one").wantsWrapUp()).isTrue();
        assertThat(tell("1", CallHappening.ANSWERED).state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void what_rings_comes_before_what_is_spoken_at_an_agent_who_takes_two() {
        TestDesk.agent(statements, "both", 2);
        CallTaken first = announce("1", Optional.of("both"));
        desk.answer(first.id(), "both");
        clock.forward(Duration.ofSeconds(1));
        CallTaken second = announce("2", Optional.of("both"));
        assertThat(second.agent()).contains("both");
        assertThat(current("both")).isEqualTo(second.id());
        assertThat(toWrapUp("both")).isEqualTo(first.id());
        desk.decline(second.id(), "both");
        assertThat(current("both")).isEqualTo(first.id());
        assertThat(toWrapUp("both")).isEqualTo(first.id());
    }

    @Test
    void the_word_is_asked_for_in_the_order_of_the_answers_while_the_call_answered_last_is_looked_at() {
        TestDesk.agent(statements, "both", 2);
        CallTaken early = announce("1", Optional.of("both"));
        CallTaken late = announce("2", Optional.of("both"));
        desk.answer(late.id(), "both");
        clock.forward(Duration.ofSeconds(1));
        assertThat(current("both")).isEqualTo(early.id());
        desk.answer(early.id(), "both");
        assertThat(current("both")).isEqualTo(early.id());
        assertThat(toWrapUp("both")).isEqualTo(late.id());
        tell("1", CallHappening.ENDED);
        assertThat(current("both")).isEqualTo(late.id());
        tell("2", CallHappening.ENDED);
        desk.wrapUp(new WrapUpCall(late.id(), ContactTopic.ORDER, true, ""), "both");
        assertThat(current("both")).isEqualTo(early.id());
        assertThat(toWrapUp("both")).isEqualTo(early.id());
    }

    @Test
    void a_call_that_withholds_its_number_is_nobodys_and_rings_like_any_other() {
        CallTaken taken = intake.take(withheld("1"));
        assertThat(taken.match()).isEqualTo(CallMatch.NONE);
        assertThat(intake.take(withheld("1")).id()).isEqualTo(taken.id());
        refused(CareRule.CALL_DIFFERS, () -> announce("1", Optional.empty()));
        announce("2", Optional.empty());
        refused(CareRule.CALL_DIFFERS, () -> intake.take(withheld("2")));
    }

    private AnnounceCall withheld(String number) {
        return new AnnounceCall(SYSTEM, number, Optional.empty(), "general", Optional.empty(), clock.instant());
    }

    @Test
    void refuses_what_is_not_there_at_its_field_and_another_systems_call() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> intake.take(new AnnounceCall(
                        SYSTEM,
                        "1",
                        Optional.of("010-1234-5678"),
                        "none",
                        Optional.of("nobody"),
                        clock.instant().plus(Duration.ofHours(1)))))
                .satisfies(broken -> assertThat(broken.all())
                        .extracting(RuleBroken::field)
                        .containsExactly("queue", "agent", "arrivedAt"));
        refused(
                CareRule.CALL_LONG_AGO,
                () -> intake.take(new AnnounceCall(
                        SYSTEM,
                        "0",
                        Optional.of("010-1234-5678"),
                        "general",
                        Optional.empty(),
                        clock.instant().minus(Duration.ofHours(25)))));
        announce("1", Optional.empty());
        refused(
                CareRule.TIME_BEFORE_CALL,
                () -> intake.take(new CallHappened(
                        SYSTEM, "1", CallHappening.ENDED, clock.instant().minus(Duration.ofHours(1)))));
        refused(
                CareRule.UNKNOWN_CALL,
                () -> intake.take(new CallHappened(UUID.randomUUID(), "1", CallHappening.ENDED, clock.instant())));
    }

    @Test
    void a_member_takes_home_its_calls_without_what_colleagues_noted() {
        UUID member = UUID.randomUUID();
        CallTaken call = announce("1", Optional.of("two"));
        desk.answer(call.id(), "two");
        announce("2", Optional.of("one"));
        statements.update("UPDATE care_call SET member_id = ?, member_number = 'm' WHERE id = ?", member, call.id());
        tell("1", CallHappening.ENDED);
        desk.wrapUp(new WrapUpCall(call.id(), ContactTopic.ORDER, true, "동료에게 적은 말"), "two");
        assertThat(takenHome(member)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MemberRecord.Kind.CALL);
            assertThat(one.values())
                    .containsEntry("call", "1")
                    .containsEntry("phone", "010-1234-5678")
                    .containsEntry("callState", "ENDED")
                    .containsEntry("topic", "ORDER")
                    .containsKeys("answeredAt", "endedAt");
            assertThat(one.values().toString()).doesNotContain("동료에게");
        });
        wired.get(ErasedCallers.class).forget(new MemberErased(List.of(member)));
        assertThat(takenHome(member).get(0).values()).doesNotContainKey("phone");
    }

    private List<MemberRecord> takenHome(UUID member) {
        MemberRecordsAsked asked = new MemberRecordsAsked(List.of(member), "m", "열람 요구");
        wired.get(CallRecords.class).tell(asked);
        return asked.told();
    }

    private CallTaken announce(String number, Optional<String> agent) {
        return intake.take(
                new AnnounceCall(SYSTEM, number, Optional.of("010-1234-5678"), "general", agent, clock.instant()));
    }

    private CallTaken tell(String number, CallHappening kind) {
        return intake.take(new CallHappened(SYSTEM, number, kind, clock.instant()));
    }

    private UUID current(String agent) {
        return desk.inHand(agent).current().orElseThrow().id();
    }

    private UUID toWrapUp(String agent) {
        return desk.inHand(agent).toWrapUp().orElseThrow().id();
    }

    private AgentState state(String agent) {
        return wired.get(AgentRows.class).find(agent).orElseThrow().state();
    }

    private static void refused(CareRule rule, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .satisfies(broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
