package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.gate.ClosingGate;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Who becomes one member by itself, who is asked about, and who is left alone. */
class MatchingTest {

    private static final TestCustomers TV = TestCustomers.of(SalesChannel.TV, "T-1");
    private static final TestCustomers ONLINE = TestCustomers.of(SalesChannel.ONLINE, "O-1");
    private static final TestCustomers CATALOGUE = TestCustomers.of(SalesChannel.CATALOGUE, "C-1");
    private static final String PHONE = "010-4821-5678";

    private final Statements statements = Tables.make("membership");
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, trail)
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC));
    private final CustomerIntake intake = wired.get(CustomerIntake.class);
    private final Decisions decisions = wired.get(Decisions.class);

    @Test
    void the_same_person_of_an_identification_agency_is_one_member_whatever_else_differs() {
        String member = told(TV.named("김하은").identified(1));
        assertThat(told(ONLINE.named("Kim Haeun").identified(1))).isEqualTo(member);
        assertThat(told(CATALOGUE.identified(2))).isNotEqualTo(member);
        assertThat(candidates()).isEmpty();
    }

    @Test
    void a_phone_that_both_have_proved_joins_those_of_one_name_in_any_spelling() {
        String member = told(TV.named("김 하은").phone(PHONE, true));
        assertThat(told(ONLINE.named("김하은").phone("+82 10 4821 5678", true))).isEqualTo(member);
    }

    @Test
    void a_phone_joins_nobody_whom_a_name_a_birth_date_or_a_hash_tells_apart() {
        told(TV.named("김하은").born("1990-05-01").phone(PHONE, true).identified(1));
        String other = told(ONLINE.named("김하은").born("1990-05-02").phone(PHONE, true));
        String third = told(CATALOGUE.named("김하늘").phone(PHONE, true));
        assertThat(Set.of(other, third)).hasSize(2);
        assertThat(candidates()).containsExactlyInAnyOrder("OPEN [PHONE]", "OPEN [PHONE]", "OPEN [PHONE]");
    }

    @Test
    void two_hashes_are_two_people_and_nobody_is_asked() {
        told(TV.named("김하은").born("1990-05-01").phone(PHONE, true).identified(1));
        told(ONLINE.named("김하은").born("1990-05-01").phone(PHONE, true).identified(2));
        assertThat(candidates()).isEmpty();
    }

    @Test
    void two_hashes_do_not_meet_by_the_phone_of_a_third_either() {
        String first = told(TV.named("김하은").phone(PHONE, true).identified(1));
        assertThat(told(ONLINE.named("김하은").phone(PHONE, true))).isEqualTo(first);
        String other = told(CATALOGUE.named("김하은").phone(PHONE, true).identified(2));
        assertThat(other).isNotEqualTo(first);
        assertThat(candidates()).containsExactly("OPEN [VERIFIED_PHONE]");
    }

    @Test
    void weaker_evidence_asks_a_person_once() {
        told(TV.named("김하은").born("1990-05-01").at("서울 중구 퇴계로 100, 3층"));
        told(ONLINE.named("김하은").born("1990-05-01").at("서울 중구 퇴계로 100 3층 (남대문로)"));
        told(ONLINE.named("김하은").born("1990-05-01").at("서울 중구 퇴계로 100 3층 (남대문로)"));
        assertThat(candidates()).containsExactly("OPEN [ADDRESS, NAME_AND_BIRTH]");
    }

    @Test
    void two_of_one_household_are_not_asked_about() {
        told(TV.named("김하은").born("1990-05-01").at("서울 중구 퇴계로 100"));
        told(ONLINE.named("김하늘").born("1992-05-01").at("서울 중구 퇴계로 100"));
        assertThat(candidates()).isEmpty();
        told(CATALOGUE.named("김하루").at("서울 중구 퇴계로 100"));
        assertThat(candidates()).containsExactly("OPEN [ADDRESS]", "OPEN [ADDRESS]");
    }

    @Test
    void a_phone_that_was_given_up_only_asks() {
        told(TV.named("김하은").phone(PHONE, true));
        told(TV.named("김하은").phone("010-1111-2222", true));
        told(ONLINE.named("김하은").phone(PHONE, true));
        assertThat(candidates()).containsExactly("OPEN [PHONE]");
    }

    @Test
    void what_too_many_share_is_no_sign() {
        IntStream.range(0, 30)
                .forEach(one ->
                        told(TestCustomers.of(SalesChannel.TV, "dorm-" + one).at("기숙사 1")));
        int before = candidates().size();
        told(ONLINE.at("기숙사 1"));
        assertThat(candidates().size()).isEqualTo(before);
        assertThat(before).isEqualTo(6 * 7 / 2);
    }

    @Test
    void whom_a_person_has_told_apart_nobody_is_asked_about_as_somebody_else() {
        told(TV.named("김하은").born("1990-05-01").identified(1));
        told(ONLINE.named("김하은").born("1990-05-01"));
        decisions.refuse(candidate(), "officer", "동명이인");
        told(CATALOGUE.named("김하은").born("1990-05-01").identified(1));
        assertThat(candidates()).containsExactly("REFUSED [NAME_AND_BIRTH]");
    }

    @Test
    void a_refused_pair_comes_again_only_by_more_and_then_a_person_is_asked() {
        told(TV.named("김하은").born("1990-05-01"));
        told(ONLINE.named("김하은").born("1990-05-01"));
        decisions.refuse(candidate(), "officer", "다른 분입니다");
        told(ONLINE.named("김하은").born("1990-05-01"));
        assertThat(candidates()).containsExactly("REFUSED [NAME_AND_BIRTH]");

        told(TV.named("김하은").born("1990-05-01").phone(PHONE, true));
        told(ONLINE.named("김하은").born("1990-05-01").phone(PHONE, true));
        assertThat(candidates()).containsExactly("OPEN [NAME_AND_BIRTH, VERIFIED_PHONE]");
        assertThat(trail.actions()).doesNotContain("member.joined");
    }

    @Test
    void what_a_person_has_taken_apart_is_not_joined_again_by_whoever_else_they_are() {
        String first = told(TV.identified(1));
        told(ONLINE.identified(1));
        told(CATALOGUE.identified(1));
        decisions.undo(mergeOf("O-1"), "officer", "가족의 인증입니다");
        told(CATALOGUE.identified(1));
        String apart = told(ONLINE.identified(1));
        assertThat(apart).isNotEqualTo(first);
        assertThat(told(CATALOGUE.identified(1))).isEqualTo(first);
        assertThat(candidates()).containsExactly("REFUSED [CI]", "REFUSED [CI]");
    }

    @Test
    void what_was_known_when_they_were_taken_apart_is_no_news_afterwards() {
        told(TV.named("김하은").born("1990-05-01"));
        told(ONLINE.named("김하은").born("1990-05-01"));
        decisions.join(candidate(), "officer", "통화로 확인");
        told(TV.named("김하은").born("1990-05-01").identified(1));
        told(ONLINE.named("김하은").born("1990-05-01").identified(1));
        decisions.undo(mergeOf("T-1"), "officer", "다른 분입니다");
        told(ONLINE.named("김하은").born("1990-05-01").identified(1));
        assertThat(candidates()).containsExactly("REFUSED [NAME_AND_BIRTH, CI]");
    }

    @Test
    void a_hash_that_comes_later_takes_apart_what_a_phone_has_joined() {
        String first = told(TV.named("김하은").phone(PHONE, true).identified(1));
        assertThat(told(ONLINE.named("김하은").phone(PHONE, true))).isEqualTo(first);
        assertThat(told(ONLINE.named("김하은").phone(PHONE, true).identified(2))).isNotEqualTo(first);
        assertThat(told(TV.named("김하은").phone(PHONE, true).identified(1))).isEqualTo(first);
        assertThat(candidates()).isEmpty();
    }

    @Test
    void while_grades_are_closed_nobody_is_joined_and_afterwards_everybody_who_waits() {
        ClosingGate gate = wired.get(ClosingGate.class);
        told(CATALOGUE.named("김하은").born("1990-05-01"));
        told(TV.named("김하은").born("1990-05-01").identified(1));
        gate.shut();
        String apart = told(ONLINE.identified(1));
        assertThat(apart).isNotEqualTo(told(TV.named("김하은").born("1990-05-01").identified(1)));
        UUID pair = candidate();
        assertThatThrownBy(() -> decisions.join(pair, "officer", "통화로 확인"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(MembershipRule.MEMBERS_REST));
        LateMatching late = wired.get(LateMatching.class);
        WaitingMembers waiting = wired.get(WaitingMembers.class);
        assertThat(waiting.some(10)).isNotEmpty().noneMatch(late::match);
        gate.open();
        assertThat(waiting.some(10)).allMatch(late::match);
        assertThat(waiting.some(10)).isEmpty();
        assertThat(told(ONLINE.identified(1)))
                .isEqualTo(told(TV.named("김하은").born("1990-05-01").identified(1)));
    }

    @Test
    void since_when_somebody_is_a_member_is_told_to_a_close_before_it_begins_or_after_it() {
        ClosingGate gate = wired.get(ClosingGate.class);
        intake.take(TV.named("김하은").put());
        PutCustomer told = TV.named("김하은").putSince(LocalDate.of(2024, 5, 1));
        gate.shut();
        intake.take(told);
        assertThat(joined()).isNotEqualTo(LocalDate.of(2024, 5, 1));
        gate.open();
        assertThat(wired.get(WaitingMembers.class).some(10)).hasSize(1).allMatch(wired.get(LateMatching.class)::match);
        assertThat(joined()).isEqualTo(LocalDate.of(2024, 5, 1));
    }

    private LocalDate joined() {
        return statements
                .find("SELECT joined_on FROM membership_member", row -> row.date("joined_on"))
                .orElseThrow();
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        TestCustomers customer =
                TV.named("김하은").born("1990-05-01").identified(1).at("서울");
        assertThat(intake.take(customer.put()).added()).isTrue();
        assertThat(intake.take(customer.put()).added()).isFalse();
        assertThat(trail.actions()).containsExactly("customer.told");
        intake.take(customer.phone(PHONE, true).put());
        intake.take(customer.phone(PHONE, false).put());
        assertThat(trail.actions()).containsExactly("customer.told", "customer.changed", "customer.changed");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        PutCustomer wrong = new PutCustomer(
                new CustomerNumber(SalesChannel.TV, ""),
                " ",
                Optional.of(LocalDate.of(2026, 11, 29)),
                "전화",
                false,
                Optional.of("abc"),
                Optional.of(""),
                Optional.of("a".repeat(301)),
                Optional.of(LocalDate.of(1899, 12, 31)));
        assertThatThrownBy(() -> intake.take(wrong))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(RuleBroken::field)
                                .containsExactly(
                                        "number", "name", "phone", "ci", "email", "address", "birthDate", "joinedOn"));
    }

    private String told(TestCustomers customer) {
        return intake.take(customer.put()).member();
    }

    private List<String> candidates() {
        return statements.list(
                "SELECT state, evidence FROM membership_candidate",
                row -> CandidateState.valueOf(row.string("state")) + " " + MatchEvidence.of(row.integer("evidence")));
    }

    private UUID candidate() {
        return statements
                .find("SELECT id FROM membership_candidate", row -> row.uuid("id"))
                .orElseThrow();
    }

    private UUID mergeOf(String customer) {
        return statements
                .find(
                        "SELECT g.id FROM membership_merge g JOIN membership_identity i ON i.member_id = g.one_id WHERE"
                                + " i.customer_number = ? ORDER BY g.id",
                        row -> row.uuid("id"),
                        customer)
                .orElseThrow();
    }
}
