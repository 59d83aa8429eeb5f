package kr.ansim.partner.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.partner.AnswerPrivacyFinding;
import kr.ansim.partner.AnswerPrivacyQuestion;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.PrivacyAnswer;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyCheckDetails;
import kr.ansim.partner.PrivacyFinding;
import kr.ansim.partner.PrivacyLine;
import kr.ansim.partner.PrivacyMoved;
import kr.ansim.partner.PrivacyMoved.What;
import kr.ansim.partner.PrivacyQuestion;
import kr.ansim.partner.PrivacyRule;
import kr.ansim.partner.PrivacyState;
import kr.ansim.partner.Trust;
import kr.ansim.partner.WritePrivacyFinding;
import kr.ansim.partner.WritePrivacyForm;
import org.junit.jupiter.api.Test;

class PrivacyChecksTest {

    private final PrivacyHouse house = new PrivacyHouse();
    private final UUID company = house.company();

    private PrivacyCheck open() {
        house.pass(340);
        return house.book.of(company).get(0);
    }

    private PrivacyCheckDetails read(PrivacyCheck check) {
        return house.book.find(check.id()).orElseThrow();
    }

    private void answer(PrivacyCheck check, int place, PrivacyAnswer answer, String words, UUID... documents) {
        house.answers.keep(
                company,
                new AnswerPrivacyQuestion(check.id(), place, answer, words, List.of(documents)),
                PrivacyHouse.OWNER);
    }

    private void answerAll(PrivacyCheck check) {
        for (PrivacyLine line : read(check).lines()) {
            PrivacyQuestion asked = line.question();
            PrivacyAnswer good = asked.finding() == PrivacyAnswer.NO ? PrivacyAnswer.YES : PrivacyAnswer.NO;
            answer(
                    check,
                    asked.place(),
                    good,
                    "",
                    asked.evidence() ? new UUID[] {house.document(company)} : new UUID[0]);
        }
    }

    private PrivacyCheck handedIn() {
        PrivacyCheck check = open();
        answerAll(check);
        house.answers.handIn(company, check.id(), PrivacyHouse.OWNER);
        return check;
    }

    private UUID finding(PrivacyCheck check, int days) {
        house.findings.write(
                new WritePrivacyFinding(
                        check.id(), 3, "지정서가 없습니다.", house.today().plusDays(days)),
                PrivacyHouse.STAFF);
        List<PrivacyFinding> all = read(check).findings();
        return all.get(all.size() - 1).id();
    }

    private List<What> told() {
        return house.told.stream().map(PrivacyMoved::what).toList();
    }

    private static void refused(RuleCode rule, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    @Test
    void a_check_is_opened_once_a_year_and_told_of_at_14_7_and_0_days_and_when_it_is_late() {
        LocalDate approved = house.today();
        house.pass(334);
        assertThat(house.book.of(company)).isEmpty();
        house.pass(1);
        PrivacyCheck check = house.book.of(company).get(0);
        assertThat(check.dueOn()).isEqualTo(approved.plusYears(1));
        assertThat(check.deadline()).isEqualTo(house.today().plusDays(30));
        assertThat(told()).containsExactly(What.OPENED);
        house.pass(15);
        assertThat(told()).containsExactly(What.OPENED);
        house.pass(1);
        assertThat(told()).containsExactly(What.OPENED, What.NEAR);
        house.pass(7);
        assertThat(told()).containsExactly(What.OPENED, What.NEAR, What.NEAR);
        house.pass(7);
        assertThat(told()).containsExactly(What.OPENED, What.NEAR, What.NEAR, What.NEAR);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.OPEN);
        house.pass(1);
        assertThat(told()).containsExactly(What.OPENED, What.NEAR, What.NEAR, What.NEAR, What.LATE);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.LATE);
        house.pass(300);
        assertThat(told()).hasSize(5);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.LATE);
        house.pass(35);
        assertThat(house.book.of(company))
                .extracting(PrivacyCheck::dueOn)
                .containsExactly(approved.plusYears(2), approved.plusYears(1));
    }

    @Test
    void what_was_slept_through_is_told_once_and_opened_with_its_full_time() {
        house.clock.move(Duration.ofDays(500));
        house.watch.look();
        PrivacyCheck check = house.book.of(company).get(0);
        assertThat(check.deadline()).isEqualTo(house.today().plusDays(30));
        house.clock.move(Duration.ofDays(28));
        house.watch.look();
        assertThat(told()).containsExactly(What.OPENED, What.NEAR);
    }

    @Test
    void companies_that_do_not_work_with_us_are_left_alone_and_nothing_is_asked_without_a_questionnaire() {
        house.statements.update("UPDATE partner_company SET state = 'WITHDRAWN'");
        house.pass(400);
        assertThat(house.book.of(company)).isEmpty();
        house.statements.update("UPDATE partner_company SET state = 'ACTIVE'");
        house.statements.update("UPDATE partner_privacy_form SET withdrawn_at = ?", house.clock.instant());
        house.pass(1);
        assertThat(house.book.of(company)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void the_last_approval_decides_on_the_day() {
        house.pass(100);
        house.statements.update(
                "INSERT INTO partner_company_step (id, company_id, kind, words, taken_at, taken_by)"
                        + " VALUES (?, ?, 'APPROVED', '', ?, '')",
                UUID.randomUUID(),
                company,
                house.clock.instant());
        LocalDate approved = house.today();
        // a 29th of February comes between
        house.pass(335);
        assertThat(house.book.of(company)).isEmpty();
        house.pass(1);
        assertThat(house.book.of(company).get(0).dueOn()).isEqualTo(approved.plusYears(1));
        assertThat(house.book.nextDue(company)).hasValue(approved.plusYears(1));
    }

    @Test
    void answers_are_kept_one_by_one_and_handed_in_only_when_nothing_is_missing() {
        PrivacyCheck check = open();
        long all = read(check).missing();
        assertThat(all).isEqualTo(12);
        answer(check, 3, PrivacyAnswer.YES, "");
        assertThat(read(check).missing()).isEqualTo(all);
        answer(check, 3, PrivacyAnswer.NOT_APPLICABLE, "");
        assertThat(read(check).missing()).isEqualTo(all);
        UUID file = house.document(company);
        answer(check, 3, PrivacyAnswer.YES, "", file);
        assertThat(read(check).missing()).isEqualTo(all - 1);
        answer(check, 2, PrivacyAnswer.YES, "");
        assertThat(read(check).missing()).isEqualTo(all - 1);
        answer(check, 2, PrivacyAnswer.YES, "택배사에 맡깁니다.");
        assertThat(read(check).missing()).isEqualTo(all - 2);
        refused(PrivacyRule.PRIVACY_UNANSWERED, () -> house.answers.handIn(company, check.id(), PrivacyHouse.OWNER));
        house.trail.take();
        answer(check, 2, PrivacyAnswer.YES, "택배사에 맡깁니다.");
        assertThat(house.trail.take()).isEmpty();
        answerAll(check);
        house.answers.handIn(company, check.id(), PrivacyHouse.OWNER);
        assertThat(house.referred).hasSize(4);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.HANDED_IN);
        refused(PrivacyRule.PRIVACY_CHECK_ELSEWHERE, () -> answer(check, 1, PrivacyAnswer.NO, ""));
        refused(
                PrivacyRule.PRIVACY_CHECK_ELSEWHERE,
                () -> house.answers.handIn(company, check.id(), PrivacyHouse.OWNER));
    }

    @Test
    void another_company_meets_nothing_of_it() {
        PrivacyCheck check = handedIn();
        UUID finding = finding(check, 10);
        UUID other = house.company();
        refused(
                PrivacyRule.PRIVACY_CHECK_UNKNOWN,
                () -> house.answers.keep(
                        other, new AnswerPrivacyQuestion(check.id(), 1, PrivacyAnswer.NO, "", List.of()), "account:x"));
        refused(PrivacyRule.PRIVACY_CHECK_UNKNOWN, () -> house.answers.handIn(other, check.id(), "account:x"));
        refused(
                PrivacyRule.PRIVACY_FINDING_GONE,
                () -> house.findings.answer(other, new AnswerPrivacyFinding(finding, "우리 것", List.of()), "account:x"));
        refused(
                PartnerRule.DOCUMENT_UNKNOWN,
                () -> house.findings.answer(
                        company,
                        new AnswerPrivacyFinding(finding, "남의 파일", List.of(house.document(other))),
                        "account:x"));
    }

    @Test
    void findings_go_back_and_forth_until_they_are_closed_and_the_check_is_concluded() {
        PrivacyCheck check = handedIn();
        UUID finding = finding(check, 10);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.FINDINGS);
        refused(PrivacyRule.PRIVACY_FINDINGS_OPEN, () -> house.book.conclude(check.id(), "", PrivacyHouse.STAFF));
        house.pass(11);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.FINDINGS_LATE);
        assertThat(told()).endsWith(What.FOUND, What.FINDING_NEAR, What.FINDING_NEAR, What.FINDING_LATE);
        UUID file = house.document(company);
        AnswerPrivacyFinding mended = new AnswerPrivacyFinding(finding, "지정했습니다.", List.of(file));
        house.findings.answer(company, mended, PrivacyHouse.OWNER);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.HANDED_IN);
        refused(PrivacyRule.PRIVACY_FINDING_GONE, () -> house.findings.answer(company, mended, PrivacyHouse.OWNER));
        refused(
                PrivacyRule.PRIVACY_DEADLINE_WRONG,
                () -> house.findings.turnBack(
                        finding, "서명이 없습니다.", house.today().minusDays(1), PrivacyHouse.STAFF));
        house.findings.turnBack(finding, "서명이 없습니다.", house.today().plusDays(3), PrivacyHouse.STAFF);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.FINDINGS);
        house.findings.answer(company, mended, PrivacyHouse.OWNER);
        house.findings.close(finding, "", PrivacyHouse.STAFF);
        refused(PrivacyRule.PRIVACY_FINDING_GONE, () -> house.findings.close(finding, "", PrivacyHouse.STAFF));
        assertThat(read(check).findings().get(0).steps())
                .extracting(PrivacyFinding.Step::kind)
                .containsExactly(
                        PrivacyFinding.Kind.FOUND,
                        PrivacyFinding.Kind.ANSWERED,
                        PrivacyFinding.Kind.RETURNED,
                        PrivacyFinding.Kind.ANSWERED,
                        PrivacyFinding.Kind.CLOSED);
        assertThat(read(check).findings().get(0).steps().get(1).documents()).hasSize(1);
        house.book.conclude(check.id(), "", PrivacyHouse.STAFF);
        PrivacyCheck done = read(check).check();
        assertThat(done.state()).isEqualTo(PrivacyState.DONE);
        assertThat(done.holdsUntil()).isEqualTo(check.dueOn().plusYears(1));
        refused(PrivacyRule.PRIVACY_CHECK_ELSEWHERE, () -> finding(check, 1));
        house.pass(400);
        assertThat(read(check).check().state()).isEqualTo(PrivacyState.LAPSED);
    }

    @Test
    void a_check_keeps_the_questionnaire_it_was_opened_with() {
        PrivacyCheck check = open();
        house.forms.write(
                new WritePrivacyForm(
                        house.today(),
                        List.of(new PrivacyQuestion(1, "새 질문", "New", false, PrivacyAnswer.NO, "내부", Trust.CONFIRMED))),
                PrivacyHouse.STAFF);
        assertThat(read(check).lines()).hasSize(12);
        house.pass(365);
        PrivacyCheckDetails next = read(house.book.of(company).get(0));
        assertThat(next.check().form()).isEqualTo(2);
        assertThat(next.lines()).hasSize(1);
    }

    @Test
    void a_questionnaire_says_what_is_wrong_with_it() {
        PrivacyQuestion fine = new PrivacyQuestion(1, "질문", "Question", false, PrivacyAnswer.NO, "법", Trust.CONFIRMED);
        PrivacyQuestion empty = new PrivacyQuestion(2, "질문", " ", false, PrivacyAnswer.NO, "법", Trust.CONFIRMED);
        LocalDate today = house.today();
        refused(
                PrivacyRule.PRIVACY_FORM_FROM_THE_PAST,
                () -> house.forms.write(new WritePrivacyForm(today.minusDays(1), List.of(fine)), "x"));
        refused(PrivacyRule.PRIVACY_FORM_LENGTH, () -> house.forms.write(new WritePrivacyForm(today, List.of()), "x"));
        refused(
                PrivacyRule.PRIVACY_QUESTION_WRONG,
                () -> house.forms.write(new WritePrivacyForm(today, List.of(fine, empty)), "x"));
        int later = house.forms.write(new WritePrivacyForm(today.plusDays(5), List.of(fine)), "x");
        assertThat(house.forms.today()).hasValue(1);
        house.forms.withdraw(later, "잘못 적음", "x");
        house.pass(6);
        assertThat(house.forms.today()).hasValue(1);
        refused(PrivacyRule.PRIVACY_FORM_NOT_TO_COME, () -> house.forms.withdraw(1, "지난 판", "x"));
    }
}
