package kr.ansim.care.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.care.AgentState;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackDone;
import kr.ansim.care.CallBackState;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWhen;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindCallBacks;
import kr.ansim.care.PlanCallBack;
import kr.ansim.care.SlaPolicy;
import kr.ansim.care.TestDesk;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseMember;
import kr.ansim.care.routing.AgentRows;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.platform.AuditEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Promises are made for sensible times, kept in time, and told of. */
class CallBackTest {

    private final CallBackWorld world = new CallBackWorld();

    @Test
    void offers_hours_of_the_desk_first() {
        List<CallBackWindow> slots = world.wired.get(DeskHours.class).slots();
        assertThat(slots)
                .extracting(one -> one.from().toString())
                .containsExactly(
                        "2026-11-30T01:30:00Z",
                        "2026-11-30T02:30:00Z",
                        "2026-11-30T03:30:00Z",
                        "2026-11-30T04:30:00Z",
                        "2026-12-01T01:00:00Z",
                        "2026-12-01T05:00:00Z",
                        "2026-12-01T07:00:00Z");
    }

    @Test
    void offers_the_next_morning_after_the_desk_has_closed_and_skips_the_weekend() {
        world.clock.forward(Duration.ofDays(4).plusHours(9));
        assertThat(world.wired.get(DeskHours.class).slots().get(0).from())
                .isEqualTo(Instant.parse("2026-12-07T00:00:00Z"));
    }

    @Test
    void promises_nothing_in_the_past() {
        refused(at("2026-11-30T00:59:00Z"), CallBackConsent.NIGHT_ASKED_FOR, CareRule.CALL_BACK_PAST);
    }

    @Test
    void promises_nothing_outside_the_hours_of_the_desk_unless_whoever_plans_it_knows() {
        refused(at("2026-11-30T10:00:00Z"), CallBackConsent.USUAL, CareRule.CALL_BACK_OUTSIDE);
        refused(at("2026-12-05T02:00:00Z"), CallBackConsent.USUAL, CareRule.CALL_BACK_OUTSIDE);
        plan(at("2026-11-30T10:00:00Z"), CallBackConsent.OUTSIDE_HOURS);
    }

    @Test
    void calls_nobody_in_the_night_who_did_not_ask_for_it() {
        refused(at("2026-11-30T11:30:00Z"), CallBackConsent.OUTSIDE_HOURS, CareRule.CALL_BACK_NIGHT);
        refused(at("2026-11-30T22:59:00Z"), CallBackConsent.OUTSIDE_HOURS, CareRule.CALL_BACK_NIGHT);
        plan(at("2026-11-30T11:00:00Z"), CallBackConsent.OUTSIDE_HOURS);
        plan(at("2026-11-30T11:30:00Z"), CallBackConsent.NIGHT_ASKED_FOR);
        world.clock.forward(Duration.ofHours(12));
        assertBroken(
                () -> world.book.plan(PlanCallBack.now(CallBackWorld.MEMBER, "환불"), CallBackWorld.ONE),
                CareRule.CALL_BACK_NIGHT);
    }

    @Test
    void tells_who_was_faster() {
        UUID id = plan(at("2026-11-30T02:00:00Z"), CallBackConsent.USUAL);
        assertThat(world.course.take(id, CallBackWorld.ONE)).isEqualTo(CallBackWorld.ONE);
        assertThat(world.course.take(id, CallBackWorld.OTHER)).isEqualTo(CallBackWorld.ONE);
        assertBroken(() -> world.course.ring(id, CallBackWorld.OTHER), CareRule.CALL_BACK_NOT_YOURS);
    }

    @Test
    void is_taken_over_from_whoever_is_away_and_the_trail_says_from_whom() {
        UUID id = plan(at("2026-11-30T02:00:00Z"), CallBackConsent.USUAL);
        world.course.take(id, CallBackWorld.ONE);
        TestDesk.agent(world.statements, CallBackWorld.ONE, 1);
        assertThat(world.files.get(id).left()).isFalse();
        assertBroken(() -> takeOver(id), CareRule.CALL_BACK_HELD);
        world.wired.get(AgentRows.class).become(CallBackWorld.ONE, AgentState.AWAY);
        assertThat(world.files.get(id).left()).isTrue();
        takeOver(id);
        assertThat(world.row(id).agent()).isEqualTo(CallBackWorld.OTHER);
        AuditEntry last = world.trail.entries().get(world.trail.entries().size() - 1);
        assertThat(last.action()).isEqualTo("call-back.taken-over");
        assertThat(last.details()).containsEntry("before", CallBackWorld.ONE);
        assertBroken(() -> takeOver(id), CareRule.CALL_BACK_CHANGED);
    }

    @Test
    void is_taken_over_when_its_time_is_over_and_nobody_calls() {
        UUID id = plan(at("2026-11-30T02:00:00Z"), CallBackConsent.USUAL);
        world.course.take(id, CallBackWorld.ONE);
        TestDesk.agent(world.statements, CallBackWorld.ONE, 1);
        world.clock.forward(Duration.ofHours(2).plusSeconds(1));
        world.course.ring(id, CallBackWorld.ONE);
        assertBroken(() -> takeOver(id), CareRule.CALL_BACK_HELD);
        world.clock.forward(TakeOver.LONGEST_TRY);
        takeOver(id);
        assertBroken(
                () -> world.course.done(CallBackDone.reached(id, ""), CallBackWorld.OTHER),
                CareRule.CALL_BACK_NOT_RUNG);
        world.course.ring(id, CallBackWorld.OTHER);
        world.course.done(CallBackDone.reached(id, ""), CallBackWorld.OTHER);
        assertThat(world.row(id).tries()).isEqualTo(2);
    }

    private void takeOver(UUID id) {
        world.course.takeOver(id, CallBackWorld.ONE, CallBackWorld.OTHER);
    }

    @Test
    void all_that_are_to_be_made_and_all_that_are_over_come_page_by_page() {
        List<UUID> planned = Stream.of("02:00", "03:00", "03:00", "04:00", "05:00")
                .map(time -> plan(at("2026-11-30T" + time + ":00Z"), CallBackConsent.USUAL))
                .toList();
        assertThat(pages(CallBackWhen.TODAY)).hasSize(5).containsExactlyInAnyOrderElementsOf(planned);
        assertThat(pages(CallBackWhen.TODAY).get(4)).as("the last to be made").isEqualTo(planned.get(4));
        assertThat(pages(CallBackWhen.DONE)).isEmpty();
        world.clock.forward(Duration.ofHours(5));
        planned.forEach(id -> {
            world.course.take(id, CallBackWorld.ONE);
            world.course.ring(id, CallBackWorld.ONE);
            world.course.done(CallBackDone.reached(id, ""), CallBackWorld.ONE);
        });
        assertThat(pages(CallBackWhen.TODAY)).isEmpty();
        assertThat(pages(CallBackWhen.DONE)).hasSize(5).containsExactlyInAnyOrderElementsOf(planned);
    }

    /** Two at once, until there are no more. */
    private List<UUID> pages(CallBackWhen when) {
        List<UUID> all = new ArrayList<>();
        @Nullable UUID last = null;
        do {
            List<UUID> page = world.files.find(new FindCallBacks(when, true, last, 2), CallBackWorld.ONE).stream()
                    .map(CallBackSummary::id)
                    .toList();
            all.addAll(page);
            last = page.size() < 2 ? null : page.get(1);
        } while (last != null);
        return all;
    }

    @Test
    void is_not_made_before_its_time() {
        UUID id = plan(at("2026-11-30T02:00:00Z"), CallBackConsent.USUAL);
        world.course.take(id, CallBackWorld.ONE);
        assertBroken(() -> world.course.ring(id, CallBackWorld.ONE), CareRule.CALL_BACK_EARLY);
    }

    @Test
    void reminds_ten_minutes_before_and_once() {
        UUID id = plan(at("2026-11-30T02:00:00Z"), CallBackConsent.USUAL);
        world.clock.forward(Duration.ofMinutes(49));
        world.step.remind();
        assertThat(world.inbox.told).isEmpty();
        world.course.take(id, CallBackWorld.ONE);
        world.clock.forward(Duration.ofMinutes(1));
        world.step.remind();
        world.step.remind();
        assertThat(world.inbox.told).containsExactly("account:one call-back.near");
    }

    @Test
    void is_missed_when_its_time_is_over_and_can_still_be_made() {
        UUID id = plan(at("2026-11-30T02:00:00Z"), CallBackConsent.USUAL);
        world.clock.forward(Duration.ofHours(2));
        world.step.miss();
        assertThat(world.state(id)).isEqualTo(CallBackState.PLANNED);
        world.clock.forward(Duration.ofSeconds(1));
        world.step.miss();
        world.step.miss();
        assertThat(world.state(id)).isEqualTo(CallBackState.MISSED);
        assertThat(world.inbox.told).containsExactly("role:DESK_SUPERVISOR call-back.missed");
        world.course.take(id, CallBackWorld.ONE);
        world.course.ring(id, CallBackWorld.ONE);
        world.course.done(CallBackDone.reached(id, "사과드렸습니다"), CallBackWorld.ONE);
        assertThat(world.state(id)).isEqualTo(CallBackState.MISSED);
    }

    @Test
    void is_not_dropped_without_a_word() {
        UUID id = world.book.plan(PlanCallBack.now(CallBackWorld.MEMBER, "환불"), CallBackWorld.ONE);
        assertBroken(
                () -> world.course.done(CallBackDone.dropped(id, " "), CallBackWorld.ONE),
                CareRule.CALL_BACK_WORDS_MISSING);
    }

    @Test
    void ends_with_the_member() {
        UUID id = world.book.plan(PlanCallBack.now(CallBackWorld.MEMBER, "환불"), CallBackWorld.ONE);
        UUID about = Objects.requireNonNull(world.row(id).about());
        world.wired.get(CallBackEnds.class).forget(new MemberErased(List.of(CallBackWorld.MEMBER_ID)));
        assertThat(world.state(id)).isEqualTo(CallBackState.DROPPED);
        assertThat(world.row(id).about()).isNull();
        assertThat(world.vault.use(about)).isEmpty();
        assertBroken(() -> world.course.take(id, CallBackWorld.OTHER), CareRule.CALL_BACK_OVER);
    }

    @Test
    void is_taken_home_by_the_member_with_what_it_was_about_and_what_came_of_it() {
        UUID id = world.book.plan(PlanCallBack.now(CallBackWorld.MEMBER, "환불"), CallBackWorld.ONE);
        world.course.take(id, CallBackWorld.ONE);
        world.course.ring(id, CallBackWorld.ONE);
        world.course.done(CallBackDone.reached(id, "환불해 드렸습니다"), CallBackWorld.ONE);
        assertThat(takenHome())
                .containsEntry("callBackState", "KEPT")
                .containsEntry("about", "환불")
                .containsEntry("came", "환불해 드렸습니다");
        world.wired.get(CallBackEnds.class).forget(new MemberErased(List.of(CallBackWorld.MEMBER_ID)));
        assertThat(takenHome()).containsKey("callBackState").doesNotContainKeys("about", "came");
    }

    @Test
    void belongs_to_no_call_of_another_agent_and_to_neither_call_nor_case_of_another_member() {
        UUID theirs = new UUID(0, 9);
        Instant now = world.clock.instant();
        assertThat(planned(TestDesk.answered(world.statements, CallBackWorld.MEMBER_ID, CallBackWorld.OTHER, now))
                        .callId())
                .isNull();
        assertThat(planned(TestDesk.answered(world.statements, theirs, CallBackWorld.ONE, now))
                        .callId())
                .isNull();
        UUID call = TestDesk.answered(world.statements, CallBackWorld.MEMBER_ID, CallBackWorld.ONE, now);
        assertThat(planned(call).callId()).isEqualTo(call);
        UUID ofOther = opened(new CaseMember(theirs, "1111111116"));
        assertThat(plannedIn(ofOther).caseId()).isNull();
        UUID own = opened(new CaseMember(CallBackWorld.MEMBER_ID, CallBackWorld.MEMBER));
        assertThat(plannedIn(own).caseId()).isEqualTo(own);
        assertThat(world.statements.list(
                        "SELECT case_id FROM care_case_happening WHERE kind = 'CALL_BACK'", row -> row.uuid("case_id")))
                .containsExactly(own);
    }

    private CallBackRow planned(UUID call) {
        return planned(Optional.empty(), Optional.of(call));
    }

    private CallBackRow plannedIn(UUID ofCase) {
        return planned(Optional.of(ofCase), Optional.empty());
    }

    private CallBackRow planned(Optional<UUID> ofCase, Optional<UUID> call) {
        return world.row(world.book.plan(
                new PlanCallBack(
                        CallBackWorld.MEMBER,
                        Optional.empty(),
                        CallBackConsent.USUAL,
                        Optional.empty(),
                        "환불",
                        ofCase,
                        call,
                        true),
                CallBackWorld.ONE));
    }

    private UUID opened(CaseMember member) {
        String number =
                world.wired.get(CaseBook.class).open(TestDesk.question(member.number(), ""), member, CallBackWorld.ONE);
        return world.statements
                .find("SELECT id FROM care_case WHERE number = ?", row -> row.uuid("id"), number)
                .orElseThrow();
    }

    private Map<String, String> takenHome() {
        MemberRecordsAsked asked =
                new MemberRecordsAsked(List.of(CallBackWorld.MEMBER_ID), CallBackWorld.MEMBER, "열람 요구");
        world.wired.get(CallBackRecords.class).tell(asked);
        return asked.told().get(0).values();
    }

    @Test
    void of_a_macro_waits_for_the_desk_to_work() {
        DeskHours hours = world.wired.get(DeskHours.class);
        assertThat(hours.nextSlot(Instant.parse("2026-11-30T08:00:00Z"))).isEqualTo(at("2026-11-30T08:00:00Z"));
        assertThat(hours.nextSlot(Instant.parse("2026-11-30T08:01:00Z"))).isEqualTo(at("2026-12-01T00:00:00Z"));
    }

    @Test
    void is_offered_and_promised_by_the_calendar_of_the_desk_with_its_break_its_saturdays_and_its_holidays() {
        world.opens(
                "Asia/Seoul",
                new SlaPolicy.Hours(DayOfWeek.THURSDAY, 11 * 60, 12 * 60 + 30),
                new SlaPolicy.Hours(DayOfWeek.THURSDAY, 13 * 60, 21 * 60 + 30),
                new SlaPolicy.Hours(DayOfWeek.FRIDAY, 540, 1080),
                new SlaPolicy.Hours(DayOfWeek.SATURDAY, 9 * 60 + 10, 11 * 60 + 30));
        assertThat(offered("2026-12-24T01:40:00Z"))
                .containsExactly("24 11:00", "24 13:00", "24 14:00", "24 15:00", "26 10:00");
        assertThat(offered("2026-12-24T10:40:00Z")).containsExactly("24 20:00", "26 10:00");
        assertThat(offered("2026-12-25T15:00:00Z")).containsExactly("26 09:10", "26 10:10", "31 14:00", "31 16:00");
        refused(at("2026-12-31T03:00:00Z"), CallBackConsent.USUAL, CareRule.CALL_BACK_OUTSIDE);
        refused(at("2027-01-01T02:00:00Z"), CallBackConsent.USUAL, CareRule.CALL_BACK_OUTSIDE);
        plan(at("2026-12-31T02:00:00Z"), CallBackConsent.USUAL);
    }

    private List<String> offered(String now) {
        world.clock.forward(Duration.between(world.clock.instant(), Instant.parse(now)));
        return world.wired.get(DeskHours.class).slots().stream()
                .map(one -> DateTimeFormatter.ofPattern("dd HH:mm")
                        .format(one.from().atZone(SystemClock.KOREA)))
                .toList();
    }

    private static CallBackWindow at(String from) {
        return CallBackWindow.of(Instant.parse(from), Duration.ofHours(1));
    }

    private UUID plan(CallBackWindow window, CallBackConsent consent) {
        return world.book.plan(CallBackWorld.wish(window, consent, false), CallBackWorld.ONE);
    }

    private void refused(CallBackWindow window, CallBackConsent consent, CareRule rule) {
        assertBroken(() -> plan(window, consent), rule);
    }

    private static void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, CareRule rule) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
