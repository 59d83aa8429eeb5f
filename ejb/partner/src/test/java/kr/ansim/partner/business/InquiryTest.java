package kr.ansim.partner.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.BusinessFinding;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.port.BusinessClaim;
import kr.ansim.partner.port.BusinessStanding.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InquiryTest {

    private static final Duration MONTH = Duration.ofDays(32);

    private final InquiryHouse house = new InquiryHouse();
    private final FakeOffice office = house.office;

    @Test
    void a_company_that_applies_is_asked_about_first_its_number_and_then_its_people_and_once_each() {
        UUID company = house.company(CompanyState.APPLYING);
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.CHECKING);
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.REGISTERED);
        assertThat(office.claims).isEmpty();

        house.represented(company);
        house.askAll();
        BusinessCheck check = house.check(company);
        assertThat(check.finding()).isEqualTo(BusinessFinding.MATCHES);
        assertThat(check.toldAt()).contains(house.clock.instant());
        assertThat(office.claims).extracting(BusinessClaim::representative).containsExactly("김하은");
        assertThat(office.take()).hasSize(2);

        house.clock.move(MONTH);
        house.askAll();
        assertThat(office.take()).isEmpty();
    }

    @Test
    void what_was_asked_and_answered_is_kept() {
        UUID company = house.company(CompanyState.APPLYING);
        office.liars.add(house.numberOf(company));
        house.represented(company);
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.DIFFERS);
        assertThat(house.checks.answers(company)).singleElement().satisfies(answer -> {
            assertThat(answer.number()).isEqualTo(house.numberOf(company));
            assertThat(answer.openedOn()).isPresent();
            assertThat(answer.finding()).isEqualTo(BusinessFinding.DIFFERS);
        });
    }

    @Test
    void those_that_work_with_us_are_asked_about_every_month_a_hundred_at_a_time() {
        Set<BusinessNumber> all = new HashSet<>();
        IntStream.range(0, 250).forEach(one -> all.add(house.numberOf(house.company(CompanyState.ACTIVE))));
        house.askAll();
        assertThat(office.asked).extracting(List::size).containsExactly(100, 100, 50);
        assertThat(office.take()).containsExactlyInAnyOrderElementsOf(all);

        house.clock.move(Duration.ofDays(27));
        house.askAll();
        assertThat(office.take()).isEmpty();

        house.clock.move(Duration.ofDays(5));
        house.askAll();
        assertThat(office.asked).extracting(List::size).containsExactly(100, 100, 50);
        assertThat(office.take()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void two_nodes_never_ask_about_the_same_company() {
        IntStream.range(0, 250).forEach(one -> house.company(CompanyState.ACTIVE));
        // while this node waits for an answer, another one looks for work
        office.meanwhile = () -> {
            office.meanwhile = () -> {};
            house.askAll();
        };
        house.askAll();
        assertThat(office.take()).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void what_a_node_had_in_hand_when_it_died_is_asked_by_another_some_minutes_later() {
        UUID company = house.company(CompanyState.ACTIVE);
        assertThat(house.book.claim(100, house.clock.instant())).hasSize(1);
        house.askAll();
        assertThat(office.take()).isEmpty();
        house.clock.move(Duration.ofMinutes(6));
        house.askAll();
        assertThat(office.take()).containsExactly(house.numberOf(company));
    }

    @Test
    void silence_is_not_closed_and_is_broken_by_asking_again() {
        UUID company = house.company(CompanyState.ACTIVE);
        office.statusAway = true;
        house.askAll();
        BusinessCheck silent = house.check(company);
        assertThat(silent.finding()).isEqualTo(BusinessFinding.SILENT);
        assertThat(silent.silentSince()).contains(house.clock.instant());
        assertThat(house.told).isEmpty();
        assertThat(house.checks.answers(company)).isEmpty();

        office.take();
        house.clock.move(Duration.ofSeconds(31));
        office.statusAway = false;
        house.askAll();
        assertThat(office.take()).hasSize(1);
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.REGISTERED);
        assertThat(house.check(company).silentSince()).isEmpty();
    }

    @Test
    void silence_later_on_leaves_what_was_known() {
        UUID company = house.company(CompanyState.ACTIVE);
        house.askAll();
        office.statusAway = true;
        house.clock.move(MONTH);
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.REGISTERED);
        assertThat(house.check(company).silentSince()).isPresent();
    }

    @Test
    void the_pause_grows_to_an_hour_unless_more_is_asked_for() {
        assertThat(Inquiry.pause(0, Optional.empty())).isEqualTo(Duration.ofSeconds(30));
        assertThat(Inquiry.pause(3, Optional.empty())).isEqualTo(Duration.ofMinutes(4));
        assertThat(Inquiry.pause(99, Optional.empty())).isEqualTo(Duration.ofHours(1));
        assertThat(Inquiry.pause(0, Optional.of(Duration.ofHours(3)))).isEqualTo(Duration.ofHours(3));
        assertThat(Inquiry.pause(99, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void one_about_which_nothing_is_said_is_asked_again_and_the_others_are_not() {
        UUID told = house.company(CompanyState.ACTIVE);
        UUID unsaid = house.company(CompanyState.ACTIVE);
        office.unsaid.add(house.numberOf(unsaid));
        house.askAll();
        assertThat(house.check(told).finding()).isEqualTo(BusinessFinding.REGISTERED);
        assertThat(house.check(unsaid).finding()).isEqualTo(BusinessFinding.SILENT);
        office.take();
        house.clock.move(Duration.ofMinutes(1));
        house.askAll();
        assertThat(office.take()).containsExactly(house.numberOf(unsaid));
    }

    @Test
    void a_business_that_is_closed_is_so_although_its_claim_could_not_be_compared() {
        UUID company = house.company(CompanyState.APPLYING);
        house.represented(company);
        office.standings.put(house.numberOf(company), State.CLOSED);
        office.truthAway = true;
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.CLOSED);
        assertThat(house.check(company).pending()).isTrue();
    }

    @Test
    void an_active_business_whose_claim_could_not_be_compared_is_not_found_to_match() {
        UUID company = house.company(CompanyState.APPLYING);
        house.represented(company);
        office.truthAway = true;
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.SILENT);
        office.truthAway = false;
        house.clock.move(Duration.ofMinutes(1));
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.MATCHES);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "SUSPENDED", "NOT_REGISTERED"})
    void our_staff_learns_once_of_one_that_goes_down_and_again_when_it_does_so_again(State down) {
        UUID company = house.company(CompanyState.ACTIVE);
        house.askAll();
        house.trail.take();
        office.standings.put(house.numberOf(company), down);
        nextMonth();
        assertThat(house.told).hasSize(2).anyMatch(told -> told.startsWith("role:QA_REVIEWER"));
        assertThat(house.trail.take()).containsExactly("company.business-told");
        nextMonth();
        assertThat(house.told).hasSize(2);
        assertThat(house.trail.take()).isEmpty();
        office.standings.put(house.numberOf(company), State.ACTIVE);
        nextMonth();
        office.standings.put(house.numberOf(company), down);
        nextMonth();
        assertThat(house.told).hasSize(4);
    }

    @Test
    void of_one_that_only_applies_nobody_is_told() {
        UUID company = house.company(CompanyState.APPLYING);
        office.standings.put(house.numberOf(company), State.CLOSED);
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.CLOSED);
        assertThat(house.told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CompanyState.class,
            names = {"REFUSED", "WITHDRAWN"})
    void one_that_has_gone_is_not_asked_about(CompanyState gone) {
        house.moveTo(house.company(CompanyState.APPLYING), gone);
        house.askAll();
        assertThat(office.take()).isEmpty();
    }

    @Test
    void an_answer_to_what_the_company_no_longer_says_is_kept_and_not_believed() {
        UUID company = house.company(CompanyState.APPLYING);
        office.standings.put(house.numberOf(company), State.CLOSED);
        office.meanwhile = () -> {
            office.meanwhile = () -> {};
            house.checks.ask(company);
        };
        house.node().ask();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.CHECKING);
        assertThat(house.checks.answers(company)).hasSize(1);
        office.standings.clear();
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.REGISTERED);
    }

    @Test
    void whoever_wants_to_have_it_asked_again_waits_some_minutes() {
        UUID company = house.company(CompanyState.APPLYING);
        house.represented(company);
        assertThatThrownBy(() -> house.checks.askAgain(company)).isInstanceOf(RuleBroken.class);
        office.liars.add(house.numberOf(company));
        house.askAll();
        assertThatThrownBy(() -> house.checks.askAgain(company)).isInstanceOf(RuleBroken.class);
        house.clock.move(Duration.ofMinutes(11));
        house.checks.askAgain(company);
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.DIFFERS);
        assertThat(house.check(company).pending()).isTrue();
        office.liars.clear();
        house.askAll();
        assertThat(house.check(company).finding()).isEqualTo(BusinessFinding.MATCHES);
    }

    private void nextMonth() {
        house.clock.move(MONTH);
        house.askAll();
    }
}
