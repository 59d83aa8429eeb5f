package kr.ansim.care.greeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.GreetingFact;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.GreetingSource;
import kr.ansim.kernel.Won;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactDetails.Happening;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactOutcome;
import kr.ansim.membership.ContactState;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.Gap;
import kr.ansim.membership.Join;
import kr.ansim.membership.OrderSummary;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static List<Candidate> sayable(MemberFacts member) {
        return Choice.sayable(member, ShippedTemplates.in("ko"), ShippedTemplates.UNSPOKEN);
    }

    private static List<String> words(MemberFacts member) {
        return sayable(member).stream().map(one -> one.said().words()).toList();
    }

    private static MemberFacts bought(List<OrderSummary> orders, Optional<ContactDetails> trouble) {
        return Members.of(Members.outlook(new Gap(0, Won.ZERO, Join.BOTH)), 0, 0, orders, trouble, List.of());
    }

    private static ContactDetails complaint(ContactState state, Optional<ContactOutcome> outcome, int daysAgo) {
        return new ContactDetails(
                Members.contact(ContactMatter.COMPLAINT, state, outcome, Members.TODAY.minusDays(daysAgo)), List.of());
    }

    @Test
    void says_how_far_the_next_grade_is() {
        assertThat(words(Members.lacking(1, 30_000))).containsExactly("VIP 등급까지 30,000원, 1건 남으셨습니다.");
    }

    @Test
    void shows_nought_as_nought() {
        assertThat(words(Members.lacking(1, 0))).containsExactly("VIP 등급까지 0원, 1건 남으셨습니다.");
        assertThat(words(Members.of(
                        Members.outlook(new Gap(0, Won.ZERO, Join.BOTH)),
                        3,
                        0,
                        List.of(),
                        Optional.empty(),
                        List.of())))
                .containsExactly("이번 달 무료 배송이 0회 남아 있습니다.");
    }

    @Test
    void asks_after_the_last_trouble_and_names_its_day_and_source() {
        ContactSummary contact = Members.contact(
                ContactMatter.COMPLAINT,
                ContactState.RESOLVED,
                Optional.of(ContactOutcome.SETTLED),
                Members.TODAY.minusDays(16));
        ContactDetails late = new ContactDetails(
                contact,
                List.of(
                        happening(ContactEventKind.PROMISED, 15, Optional.of(12)),
                        happening(ContactEventKind.RESOLVED, 11, Optional.empty())));
        Candidate said = sayable(bought(List.of(), Optional.of(late))).get(0);
        assertThat(said.said().words()).isEqualTo("지난번 설치 배송 건이 1일 늦어 불편을 드렸습니다.");
        assertThat(said.fact().source()).isEqualTo(GreetingSource.MESSAGE);
        assertThat(said.fact().on()).isEqualTo(Members.TODAY.minusDays(16));
    }

    private static Happening happening(ContactEventKind kind, int daysAgo, Optional<Integer> due) {
        return new Happening(
                new UUID(9, daysAgo),
                kind,
                Members.at(Members.TODAY.minusDays(daysAgo)),
                Optional.empty(),
                due.map(days -> Members.at(Members.TODAY.minusDays(days)).plus(Duration.ofHours(8))),
                "",
                "");
    }

    @Test
    void is_never_cheerful_with_somebody_whose_complaint_is_unfinished() {
        List<OrderSummary> delivered = List.of(
                Members.order(Members.TODAY.minusDays(5), "가구", "거실 장", Optional.of(Members.TODAY.minusDays(2)), 1));
        assertThat(sayable(bought(delivered, Optional.empty())))
                .extracting(one -> one.template().mood())
                .contains(GreetingMood.CHEERFUL);
        assertThat(sayable(bought(delivered, Optional.of(complaint(ContactState.OPEN, Optional.empty(), 90)))))
                .extracting(one -> one.template().mood())
                .containsOnly(GreetingMood.CARING);
    }

    @Test
    void waits_a_week_after_a_good_end_and_a_month_after_a_bad_one() {
        Optional<ContactOutcome> good = Optional.of(ContactOutcome.REFUNDED);
        Optional<ContactOutcome> bad = Optional.of(ContactOutcome.DECLINED);
        assertThat(carefree(good, 6)).isFalse();
        assertThat(carefree(good, 7)).isTrue();
        assertThat(carefree(bad, 29)).isFalse();
        assertThat(carefree(bad, 30)).isTrue();
    }

    private static boolean carefree(Optional<ContactOutcome> outcome, int daysAgo) {
        return bought(List.of(), Optional.of(complaint(ContactState.RESOLVED, outcome, daysAgo)))
                .carefree();
    }

    @Test
    void a_complaint_that_the_desk_has_solved_heals_as_slowly() {
        assertThat(solved(0).carefree()).isFalse();
        assertThat(solved(6).carefree()).isFalse();
        assertThat(solved(7).carefree()).isTrue();
        assertThat(sayable(solved(0))).singleElement().satisfies(one -> {
            assertThat(one.fact().fact()).isEqualTo(GreetingFact.TROUBLE_ENDED);
            assertThat(one.fact().source()).isEqualTo(GreetingSource.CASE);
            assertThat(one.said().words()).startsWith("지난번 설치 배송 건으로 불편을 드렸습니다.");
        });
    }

    private static MemberFacts solved(int daysAgo) {
        List<OrderSummary> delivered = List.of(
                Members.order(Members.TODAY.minusDays(5), "가구", "거실 장", Optional.of(Members.TODAY.minusDays(2)), 1));
        return Members.solved(delivered, Optional.empty(), List.of(solved(daysAgo + 3, daysAgo)));
    }

    private static MemberFacts.Solved solved(int openedDaysAgo, int daysAgo) {
        return new MemberFacts.Solved(
                ContactTopic.INSTALLATION, Members.TODAY.minusDays(openedDaysAgo), Members.TODAY.minusDays(daysAgo));
    }

    @Test
    void asks_after_that_trouble_which_came_last() {
        Optional<ContactDetails> told =
                Optional.of(complaint(ContactState.RESOLVED, Optional.of(ContactOutcome.SETTLED), 20));
        assertThat(asked(told, solved(30, 1))).containsExactly(GreetingSource.MESSAGE);
        assertThat(asked(told, solved(19, 18))).containsExactly(GreetingSource.CASE);
        assertThat(asked(Optional.empty(), solved(180, 170))).containsExactly(GreetingSource.CASE);
        assertThat(asked(Optional.empty(), solved(181, 170))).isEmpty();
    }

    private static List<GreetingSource> asked(Optional<ContactDetails> told, MemberFacts.Solved solved) {
        return sayable(Members.solved(List.of(), told, List.of(solved))).stream()
                .filter(one -> one.fact().fact() == GreetingFact.TROUBLE_ENDED)
                .map(one -> one.fact().source())
                .toList();
    }

    @Test
    void pities_whoever_sent_goods_back_but_not_who_had_fewer_sent() {
        assertThat(pitied(3, 2, 0)).isFalse();
        assertThat(pitied(3, 2, 1)).isTrue();
        assertThat(pitied(3, 1, 1)).isTrue();
    }

    private static boolean pitied(int ordered, int kept, int returned) {
        OrderSummary order = Members.order(
                Members.TODAY.minusDays(30),
                "가구",
                "거실 장",
                Optional.of(Members.TODAY.minusDays(25)),
                ordered,
                kept,
                returned);
        return sayable(bought(List.of(order), Optional.empty())).stream()
                .anyMatch(one -> one.fact().fact() == GreetingFact.RETURNED);
    }

    @Test
    void never_names_goods_of_which_one_does_not_speak() {
        List<OrderSummary> delivered = List.of(
                Members.order(Members.TODAY.minusDays(5), "위생용품", "안심 팬티", Optional.of(Members.TODAY.minusDays(2)), 1));
        assertThat(words(bought(delivered, Optional.empty()))).isEmpty();
        assertThat(words(bought(delivered, Optional.of(complaint(ContactState.OPEN, Optional.empty(), 1)))))
                .hasSize(1)
                .noneMatch(words -> words.contains("거실 장"));
    }

    @Test
    void says_what_was_heard_lately_to_nobody_again_but_leaves_it_to_whoever_said_it_today() {
        MemberFacts member = Members.lacking(1, 30_000);
        List<Candidate> all = sayable(member);
        Set<GreetingFact> gap = Set.of(GreetingFact.GAP_NEXT);
        assertThat(Choice.shown(all, Set.of(), gap, member)).isEmpty();
        assertThat(Choice.shown(all, gap, gap, member)).hasSize(1);
    }
}
