package kr.ansim.care.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseClock;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CasePile;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseType;
import kr.ansim.care.CaseWords;
import kr.ansim.care.FindCases;
import kr.ansim.care.HandOver;
import kr.ansim.care.OpenCase;
import kr.ansim.care.SolveCase;
import kr.ansim.care.TargetKind;
import kr.ansim.care.TestDesk;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberGroups;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.membership.MembershipRule;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a case goes through, and who is in its way. */
class CaseBookTest {

    /** A Monday at 10:00 in Korea. */
    private static final Instant MONDAY = Instant.parse("2026-11-30T01:00:00Z");

    private static final String KIM = "account:kim";
    private static final String LEE = "account:lee";
    private static final CaseMember MEMBER = new CaseMember(new UUID(0, 1), "1234567897");

    private final Statements statements = Tables.make("care");
    private final MovedClock clock = new MovedClock(MONDAY);
    private final Trail trail = new Trail();
    private final OpenVault vault = new OpenVault();
    private final Told told = new Told();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(PersonalDataVault.class, vault)
            .with(AuditTrail.class, trail)
            .with(Notifications.class, told)
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()))
            .with(Colleagues.class, new AtTheDesk())
            .with(MemberGroups.class, new Same())
            .with(Clock.class, clock);
    private final CaseBook book = wired.get(CaseBook.class);
    private final CaseOwners owners = wired.get(CaseOwners.class);
    private final CaseReading reading = wired.get(CaseReading.class);
    private final CasePiles piles = wired.get(CasePiles.class);
    private final CaseLookers lookers = wired.get(CaseLookers.class);

    private static final class AtTheDesk extends Colleagues {
        @Override
        public List<Colleague> atTheDesk() {
            return List.of(new Colleague(KIM, "김"), new Colleague(LEE, "이"));
        }
    }

    private static final class Same extends MemberGroups {
        @Override
        public List<UUID> idsOf(String number) {
            return List.of(MEMBER.id());
        }
    }

    /** Keeps whom it told. */
    private static final class Told extends Notifications {

        private final List<String> all = new ArrayList<>();

        @Override
        public void tell(Recipients to, Notification notification) {
            all.add(to.key() + " " + notification.link());
        }
    }

    @Test
    void whoever_opens_a_case_does_it_and_two_clocks_run() {
        CaseDetails it = reading.get(open(CaseType.QUESTION, CasePriority.NORMAL));
        assertThat(it.summary().owner()).contains(KIM);
        assertThat(it.summary().clock()).map(CaseClock::kind).contains(TargetKind.FIRST_ANSWER);
        assertThat(left(it, TargetKind.FIRST_ANSWER)).isEqualTo(Duration.ofHours(2));
        assertThat(left(it, TargetKind.SOLUTION)).isEqualTo(Duration.ofHours(27));
        assertThat(trail.entries().get(0).details()).containsEntry("whose", MEMBER.number());
    }

    @Test
    void its_number_can_be_told_from_a_wrong_one() {
        String number = open(CaseType.QUESTION, CasePriority.NORMAL);
        assertThat(number).matches("C[0-9]{8}");
        assertThat(CaseNumber.isOne(number.substring(1, 5) + "-" + number.substring(5)))
                .isTrue();
        assertThat(CaseNumber.isOne("C" + (char) ('0' + (number.charAt(1) - '0' + 1) % 10) + number.substring(2)))
                .isFalse();
    }

    @Test
    void an_answer_meets_the_first_target_and_promises_the_next_word() {
        String number = open(CaseType.QUESTION, CasePriority.NORMAL);
        clock.forward(Duration.ofHours(3));
        book.answer(new CaseWords(number, 0, "알아보겠습니다"), AfterAnswer.STAY, KIM);
        CaseDetails it = reading.get(number);
        assertThat(clock(it, TargetKind.FIRST_ANSWER).metAt()).contains(clock.instant());
        assertThat(clock(it, TargetKind.FIRST_ANSWER).missed()).isTrue();
        assertThat(left(it, TargetKind.UPDATE)).isEqualTo(Duration.ofHours(9));
        assertThat(it.firstAnswerAt()).contains(clock.instant());
    }

    @Test
    void clocks_stand_still_while_it_waits_for_the_customer() {
        String number = open(CaseType.QUESTION, CasePriority.NORMAL);
        clock.forward(Duration.ofHours(1));
        book.answer(new CaseWords(number, 0, "사진을 보내 주세요"), AfterAnswer.WAIT, KIM);
        clock.forward(Duration.ofDays(10));
        assertThat(reading.get(number).summary().clock()).isEmpty();
        assertThat(left(reading.get(number), TargetKind.SOLUTION)).isEqualTo(Duration.ofHours(26));
        book.heard(new CaseWords(number, 1, "보냈어요"), KIM);
        CaseDetails it = reading.get(number);
        assertThat(it.summary().state()).isEqualTo(CaseState.OPEN);
        assertThat(left(it, TargetKind.SOLUTION)).isEqualTo(Duration.ofHours(26));
        assertThat(left(it, TargetKind.UPDATE)).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void what_is_solved_comes_back_with_the_time_that_was_left() {
        String number = open(CaseType.COMPLAINT, CasePriority.NORMAL);
        clock.forward(Duration.ofHours(2));
        book.solve(new SolveCase(number, 0, "교환해 드렸습니다"), KIM);
        assertThat(reading.get(number).clocks()).allMatch(one -> one.metAt().isPresent() && !one.missed());
        clock.forward(Duration.ofDays(3));
        book.reopen(new CaseWords(number, 1, "같은 고장이 또 났습니다"), LEE);
        CaseDetails it = reading.get(number);
        assertThat(it.reopened()).isEqualTo(1);
        assertThat(it.solvedAt()).isEmpty();
        assertThat(left(it, TargetKind.SOLUTION)).isEqualTo(Duration.ofHours(25));
        assertThat(left(it, TargetKind.UPDATE)).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void another_priority_keeps_what_was_used() {
        String number = open(CaseType.QUESTION, CasePriority.NORMAL);
        clock.forward(Duration.ofMinutes(100));
        book.setPriority(number, 0, CasePriority.HIGH, KIM);
        CaseDetails it = reading.get(number);
        assertThat(left(it, TargetKind.FIRST_ANSWER)).isEqualTo(Duration.ofMinutes(-40));
        assertThat(clock(it, TargetKind.FIRST_ANSWER).late()).isTrue();
        assertThat(it.story().get(0).detail()).isEqualTo("NORMAL>HIGH");
    }

    @Test
    void of_two_who_change_it_at_once_the_second_hears_of_it() {
        String number = open(CaseType.QUESTION, CasePriority.NORMAL);
        book.note(new CaseWords(number, 0, "확인 중"), KIM);
        refuses(CareRule.CASE_CHANGED, () -> book.note(new CaseWords(number, 0, "나도 확인 중"), LEE));
        refuses(CareRule.CASE_CHANGED, () -> owners.take(number, 0, LEE));
        owners.take(number, 1, LEE);
        assertThat(reading.get(number).summary().owner()).contains(LEE);
    }

    @Test
    void steps_that_do_not_fit_are_refused() {
        String number = open(CaseType.QUESTION, CasePriority.NORMAL);
        refuses(CareRule.CASE_STEP_UNFIT, () -> book.close(number, 0, KIM));
        refuses(CareRule.CASE_STEP_UNFIT, () -> book.goOn(number, 0, KIM));
        refuses(CareRule.CASE_STEP_UNFIT, () -> owners.take(number, 0, KIM));
        refuses(MembershipRule.FIELD_MISSING, () -> book.answer(new CaseWords(number, 0, " "), AfterAnswer.STAY, KIM));
        book.solve(new SolveCase(number, 0, ""), KIM);
        book.close(number, 1, KIM);
        refuses(CareRule.CASE_CLOSED, () -> book.heard(new CaseWords(number, 2, "여보세요"), KIM));
        refuses(CareRule.UNKNOWN_CASE, () -> reading.get("C00000000"));
    }

    @Test
    void nobody_stands_in_a_subject() {
        for (String subject : List.of("010-1234-5678로 전화", "kim@example.com에 회신", "02 345 6789")) {
            refuses(CareRule.SUBJECT_NAMES_PERSON, () -> open(CaseType.QUESTION, CasePriority.LOW, subject));
        }
        open(CaseType.QUESTION, CasePriority.LOW, "주문 20261130-00123 배송 지연");
    }

    @Test
    void a_colleague_hears_of_what_is_handed_over_with_what_is_to_be_done() {
        String number = open(CaseType.RETURN, CasePriority.HIGH);
        owners.handOver(new HandOver(number, 0, LEE, "교대", "기사에게 확인 전화"), KIM);
        assertThat(told.all).containsExactly(LEE + " /care/case.xhtml?number=" + number);
        assertThat(reading.get(number).summary().owner()).contains(LEE);
        assertThat(reading.reveal(number, "확인").values()).anyMatch(words -> words.contains("기사에게 확인 전화"));
    }

    @Test
    void nothing_is_handed_over_to_oneself_or_to_whoever_does_not_work_at_the_desk() {
        String number = open(CaseType.RETURN, CasePriority.HIGH);
        for (String to : List.of(KIM, "account:officer", "")) {
            assertThatThrownBy(() -> owners.handOver(new HandOver(number, 0, to, "교대", "확인 전화"), KIM))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                        assertThat(broken.code()).isEqualTo(CareRule.NO_COLLEAGUE);
                        assertThat(broken.field()).isEqualTo("to");
                    });
        }
        assertThat(reading.get(number).summary().owner()).contains(KIM);
        assertThat(told.all).isEmpty();
    }

    @Test
    void comes_from_a_call_that_whoever_opens_it_has_answered_and_that_is_of_its_member() {
        UUID call = TestDesk.answered(statements, MEMBER.id(), KIM, MONDAY);
        assertThat(reading.get(openFrom(call)).call()).contains(call);
        assertThat(reading.get(openFrom(TestDesk.answered(statements, MEMBER.id(), LEE, MONDAY)))
                        .call())
                .isEmpty();
        assertThat(reading.get(openFrom(TestDesk.answered(statements, new UUID(0, 9), KIM, MONDAY)))
                        .call())
                .isEmpty();
        assertThat(reading.get(openFrom(new UUID(0, 10))).call()).isEmpty();
    }

    @Test
    void piles_hold_what_they_are_called_and_the_most_urgent_comes_first() {
        String low = open(CaseType.QUESTION, CasePriority.LOW);
        String urgent = open(CaseType.QUESTION, CasePriority.URGENT);
        String waiting = open(CaseType.QUESTION, CasePriority.HIGH);
        book.waitForCustomer(waiting, 0, KIM);
        owners.release(low, 0, KIM);
        clock.forward(Duration.ofMinutes(31));
        assertThat(numbers(CasePile.OPEN, null, 9)).containsExactly(urgent, low, waiting);
        assertThat(numbers(CasePile.LATE, null, 9)).containsExactly(urgent);
        assertThat(numbers(CasePile.NOBODYS, null, 9)).containsExactly(low);
        assertThat(numbers(CasePile.MINE, null, 9)).containsExactly(urgent, waiting);
        assertThat(piles.page(new FindCases(CasePile.MINE, "", null, 9), KIM).counts())
                .containsAllEntriesOf(Map.of(CasePile.OPEN, 3, CasePile.WAITING, 1, CasePile.SOLVED, 0));
        UUID first = reading.get(urgent).summary().id();
        assertThat(numbers(CasePile.OPEN, first, 1)).containsExactly(low);
        assertThat(numbers(CasePile.OPEN, reading.get(low).summary().id(), 9)).containsExactly(waiting);
    }

    @Test
    void what_is_solved_closes_by_itself_and_goes_when_its_words_have_gone() {
        CaseEnds ends = wired.get(CaseEnds.class);
        String solved = open(CaseType.COMPLAINT, CasePriority.LOW);
        String still = open(CaseType.QUESTION, CasePriority.LOW);
        book.solve(new SolveCase(solved, 0, ""), KIM);
        clock.forward(CaseEnds.PATIENCE);
        ends.closeSome();
        assertThat(reading.get(solved).summary().state()).isEqualTo(CaseState.SOLVED);
        clock.forward(Duration.ofSeconds(1));
        ends.closeSome();
        assertThat(reading.get(solved).summary().state()).isEqualTo(CaseState.CLOSED);
        clock.forward(Duration.ofDays(3 * 365));
        ends.removeSome();
        assertThat(reading.get(solved).story()).isNotEmpty();
        clock.forward(Duration.ofDays(2));
        ends.removeSome();
        refuses(CareRule.UNKNOWN_CASE, () -> reading.get(solved));
        assertThat(reading.get(still).clocks()).isNotEmpty();
    }

    @Test
    void who_looks_is_seen_for_a_while() {
        String number = open(CaseType.QUESTION, CasePriority.LOW);
        lookers.look(number, true, KIM);
        assertThat(lookers.look(number, false, LEE).others())
                .extracting(one -> one.account() + one.writing())
                .containsExactly(KIM + true);
        lookers.look(number, false, LEE);
        assertThat(trail.actions()).containsExactly("case.opened", "case.viewed", "case.viewed");
        clock.forward(Duration.ofSeconds(21));
        assertThat(lookers.look(number, false, LEE).others()).isEmpty();
        assertThat(trail.actions()).hasSize(4);
        assertThat(lookers.forget()).isEqualTo(1);
    }

    @Test
    void words_vanish_with_the_member_but_not_those_of_a_complaint() {
        String question = open(CaseType.QUESTION, CasePriority.LOW);
        String complaint = open(CaseType.COMPLAINT, CasePriority.LOW);
        wired.get(CaseStory.class).forget(new MemberErased(List.of(MEMBER.id())));
        assertThat(reading.get(question).summary().subject()).isEmpty();
        assertThat(reading.reveal(question, "확인")).isEmpty();
        assertThat(reading.reveal(complaint, "확인")).hasSize(1);
        assertThat(reading.get(question).story())
                .extracting(CaseHappening::kind)
                .contains(CaseHappeningKind.NOTE);
    }

    @Test
    void a_member_takes_home_what_was_said_and_answered_but_no_note_of_colleagues() {
        String question = open(CaseType.QUESTION, CasePriority.LOW);
        clock.forward(Duration.ofMinutes(1));
        book.heard(new CaseWords(question, 0, "문 앞에 두어 주세요"), KIM);
        clock.forward(Duration.ofMinutes(1));
        book.answer(new CaseWords(question, 1, "그렇게 전했습니다"), AfterAnswer.STAY, KIM);
        clock.forward(Duration.ofMinutes(1));
        book.solve(new SolveCase(question, 2, "문 앞에 두었습니다"), KIM);
        assertThat(takenHome())
                .extracting(
                        MemberRecord::kind,
                        one -> one.values().get("said"),
                        one -> one.values().get("answered"))
                .containsExactly(
                        tuple(MemberRecord.Kind.CASE, null, null),
                        tuple(MemberRecord.Kind.CASE_WORDS, "문 앞에 두어 주세요", null),
                        tuple(MemberRecord.Kind.CASE_WORDS, null, "그렇게 전했습니다"),
                        tuple(MemberRecord.Kind.CASE_WORDS, null, "문 앞에 두었습니다"));
        assertThat(takenHome().get(0).values())
                .containsEntry("case", CaseNumber.shown(question))
                .containsEntry("subject", "배송 문의");
        wired.get(CaseStory.class).forget(new MemberErased(List.of(MEMBER.id())));
        assertThat(takenHome()).extracting(MemberRecord::kind).containsExactly(MemberRecord.Kind.CASE);
    }

    @Test
    void complaints_are_told_however_they_stand() {
        open(CaseType.QUESTION, CasePriority.NORMAL);
        String solved = open(CaseType.COMPLAINT, CasePriority.NORMAL);
        clock.forward(Duration.ofMinutes(5));
        String running = open(CaseType.COMPLAINT, CasePriority.NORMAL);
        book.solve(new SolveCase(solved, 0, ""), KIM);
        List<UUID> group = List.of(MEMBER.id(), new UUID(0, 2));
        assertThat(reading.complaints(group, 9))
                .extracting(CaseRow::number, CaseRow::state)
                .containsExactly(tuple(running, CaseState.OPEN), tuple(solved, CaseState.SOLVED));
        assertThat(reading.complaints(group, 9).get(1).solvedAt()).contains(clock.instant());
        assertThat(reading.complaints(group, 1)).hasSize(1);
        assertThat(reading.complaints(List.of(new UUID(0, 2)), 9)).isEmpty();
    }

    private List<MemberRecord> takenHome() {
        MemberRecordsAsked asked = new MemberRecordsAsked(List.of(MEMBER.id()), MEMBER.number(), "열람 요구");
        wired.get(CaseRecords.class).tell(asked);
        return asked.told();
    }

    private List<String> numbers(CasePile pile, @Nullable UUID after, int limit) {
        return piles.page(new FindCases(pile, "", after, limit), KIM).rows().stream()
                .map(CaseSummary::number)
                .toList();
    }

    private static CaseClock clock(CaseDetails it, TargetKind kind) {
        return it.clocks().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Duration left(CaseDetails it, TargetKind kind) {
        return clock(it, kind).left();
    }

    private String open(CaseType type, CasePriority priority) {
        return open(type, priority, "배송 문의");
    }

    private String open(CaseType type, CasePriority priority, String subject) {
        return open(type, priority, subject, Optional.empty());
    }

    private String openFrom(UUID call) {
        return open(CaseType.QUESTION, CasePriority.NORMAL, "배송 문의", Optional.of(call));
    }

    private String open(CaseType type, CasePriority priority, String subject, Optional<UUID> call) {
        return book.open(
                new OpenCase(
                        MEMBER.number(),
                        type,
                        priority,
                        ContactTopic.DELIVERY,
                        subject,
                        Optional.empty(),
                        Optional.empty(),
                        call,
                        "메모"),
                MEMBER,
                KIM);
    }

    private static void refuses(RuleCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
