package kr.ansim.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.RuleCode;
import kr.ansim.membership.CandidateDetails;
import kr.ansim.membership.CandidateDetails.Agreement;
import kr.ansim.membership.CandidateRow;
import kr.ansim.membership.CandidateState;
import kr.ansim.membership.FindCandidates;
import kr.ansim.membership.FindMembers;
import kr.ansim.membership.MatchEvidence;
import kr.ansim.membership.MemberDetails;
import kr.ansim.membership.MemberState;
import kr.ansim.membership.MemberSummary;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.takehome.TakeHome;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people at the desk find, see and decide. */
class DeskTest {

    private final Wired wired = new Wired()
            .with(Statements.class, Tables.make("membership"))
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC));
    private final CustomerIntake intake = wired.get(CustomerIntake.class);
    private final MemberSearch search = wired.get(MemberSearch.class);
    private final MemberFiles files = wired.get(MemberFiles.class);
    private final CandidateList list = wired.get(CandidateList.class);
    private final CandidateFiles pairs = wired.get(CandidateFiles.class);
    private final Decisions decisions = wired.get(Decisions.class);

    @Test
    void a_member_is_found_by_each_number_phone_and_name_as_a_whole() {
        String member = told(customer(SalesChannel.TV, "T-77").named("김하은").phone("010-4821-5678", false));
        for (String asked : List.of(
                member,
                member.substring(0, 3) + "-" + member.substring(3),
                "T-77",
                "01048215678",
                "+82-10-4821-5678",
                " 김 하은 ")) {
            assertThat(found(asked)).as(asked).containsExactly(member);
        }
        for (String asked : List.of("", "김하", "T-7", "0104821567", member.substring(1))) {
            assertThat(found(asked)).as(asked).isEmpty();
        }
        MemberSummary summary = search.find(new FindMembers(member, null, 10)).get(0);
        assertThat(summary.person()).containsEntry("name", "김*은").containsEntry("phone", "010-4821-****");
    }

    @Test
    void several_are_found_at_once_by_their_numbers() {
        String one = told(customer(SalesChannel.TV, "T-1").named("김하은").phone("010-4821-5678", false));
        String other = told(customer(SalesChannel.TV, "T-2").named("박서준").phone("010-1111-2222", false));
        told(customer(SalesChannel.TV, "T-3").named("이도윤").phone("010-3333-4444", false));
        assertThat(search.of(List.of(other, one, "0")))
                .extracting(MemberSummary::number, found -> found.person().get("name"))
                .containsExactlyInAnyOrder(tuple(one, "김*은"), tuple(other, "박*준"));
        assertThat(search.of(List.of())).isEmpty();
    }

    @Test
    void many_of_one_name_come_page_by_page() {
        List<String> members = new ArrayList<>();
        for (int at = 0; at < 7; at++) {
            members.add(told(customer(SalesChannel.TV, "T-" + at).named("김민수")));
        }
        List<String> seen = new ArrayList<>();
        @Nullable UUID after = null;
        do {
            List<MemberSummary> page = search.find(new FindMembers("김민수", after, 3));
            page.forEach(one -> seen.add(one.number()));
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (after != null);
        assertThat(seen).containsExactlyElementsOf(members);
    }

    @Test
    void a_member_shows_all_customers_and_how_they_came_together() {
        String member = told(customer(SalesChannel.TV, "T-1").named("김하은").identified(1));
        String other = told(customer(SalesChannel.ONLINE, "O-1").named("김하은").identified(1));
        assertThat(other).isEqualTo(member);
        MemberDetails details = files.of(member);
        assertThat(details.customers())
                .extracting(MemberDetails.Customer::channel)
                .containsExactly(SalesChannel.TV, SalesChannel.ONLINE);
        assertThat(details.customers().get(0).person()).containsEntry("ci", "***");
        MemberDetails.Merge merge = details.merges().get(0);
        assertThat(merge.automatic()).isTrue();
        assertThat(merge.evidence()).contains(MatchEvidence.CI);
        assertThat(files.of(details.customers().get(1).member()).number()).isEqualTo(member);

        decisions.undo(merge.id(), "officer", "다른 분");
        assertThat(files.of(member).customers()).hasSize(1);
        assertThat(files.of(member).merges().get(0).undone()).hasValueSatisfying(undone -> {
            assertThat(undone.by()).isEqualTo("officer");
            assertThat(undone.reason()).isEqualTo("다른 분");
        });
    }

    @Test
    void one_field_is_revealed_of_who_belongs_to_the_member_only() {
        String member = told(customer(SalesChannel.TV, "T-1").named("김하은"));
        String other = told(customer(SalesChannel.TV, "T-2").named("김하늘"));
        UUID customer = files.of(member).customers().get(0).id();
        assertThat(files.reveal(member, customer, "name", "고객 요청")).isEqualTo("김하은");
        assertBroken(() -> files.reveal(other, customer, "name", "고객 요청"), MembershipRule.NO_SUCH_MEMBER);
    }

    @Test
    void pairs_come_with_the_strongest_evidence_first_page_by_page_and_by_what_speaks_for_them() {
        for (int at = 0; at < 3; at++) {
            told(customer(SalesChannel.TV, "A-" + at).at("서울 " + at));
            told(customer(SalesChannel.ONLINE, "A-" + at).at("서울 " + at));
            told(customer(SalesChannel.TV, "N-" + at).named("이름" + at).born("1990-01-01"));
            told(customer(SalesChannel.ONLINE, "N-" + at).named("이름" + at).born("1990-01-01"));
        }
        List<CandidateRow> all = list.find(new FindCandidates(CandidateState.OPEN, Optional.empty(), null, 100));
        assertThat(all).hasSize(6);
        assertThat(all.get(0).evidence()).containsExactly(MatchEvidence.NAME_AND_BIRTH);
        assertThat(all.get(0).oneName()).isEqualTo("이*0");
        List<CandidateRow> seen = new ArrayList<>();
        @Nullable UUID after = null;
        do {
            List<CandidateRow> page = list.find(new FindCandidates(CandidateState.OPEN, Optional.empty(), after, 2));
            seen.addAll(page);
            after = page.isEmpty() ? null : page.get(page.size() - 1).id();
        } while (after != null);
        assertThat(seen).isEqualTo(all);
        assertThat(list.find(new FindCandidates(CandidateState.OPEN, Optional.of(MatchEvidence.ADDRESS), null, 100)))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.evidence()).containsExactly(MatchEvidence.ADDRESS));
        assertThat(list.counts()).containsEntry(CandidateState.OPEN, 6);
    }

    @Test
    void pairs_are_counted_no_further_than_a_page_needs() {
        wired.get(Statements.class)
                .batch(
                        "INSERT INTO membership_candidate (id, one_id, other_id, evidence, state, found_at)"
                                + " VALUES (?, ?, ?, 1, 'REFUSED', '2026-11-28 00:00:00')",
                        Stream.generate(() -> new Object[] {Ids.next(), Ids.next(), Ids.next()})
                                .limit(CandidateList.MOST_COUNTED + 1)
                                .toList());
        assertThat(list.counts()).isEqualTo(Map.of(CandidateState.REFUSED, CandidateList.MOST_COUNTED));
    }

    @Test
    void a_pair_tells_what_agrees_and_is_decided_once() {
        told(customer(SalesChannel.TV, "T-1").named("김하은").born("1990-05-01").at("서울 중구"));
        told(customer(SalesChannel.ONLINE, "O-1")
                .named("김하은")
                .born("1990-05-01")
                .at("부산 중구"));
        UUID pair = list.find(new FindCandidates(CandidateState.OPEN, Optional.empty(), null, 1))
                .get(0)
                .id();
        assertThat(pairs.of(pair).fields())
                .extracting(CandidateDetails.Compared::field, CandidateDetails.Compared::agreement)
                .containsExactly(
                        tuple("name", Agreement.SAME),
                        tuple("birthDate", Agreement.SAME),
                        tuple("phone", Agreement.DIFFERENT),
                        tuple("address", Agreement.DIFFERENT),
                        tuple("ci", Agreement.UNKNOWN));
        assertBroken(() -> decisions.join(pair, "officer", " "), PlatformRule.REASON_MISSING);
        assertBroken(() -> decisions.join(pair, "officer", "가".repeat(501)), PlatformRule.REASON_TOO_LONG);
        decisions.refuse(pair, "officer", "동명이인");
        assertBroken(() -> decisions.refuse(pair, "officer", "동명이인"), MembershipRule.CANDIDATE_DECIDED);
        decisions.join(pair, "officer", "통화로 확인");
        assertThat(pairs.of(pair).state()).isEqualTo(CandidateState.JOINED);
        assertThat(List.of(pairs.of(pair).one().member(), pairs.of(pair).other().member()).stream()
                        .distinct())
                .hasSize(1);
        assertBroken(() -> decisions.join(pair, "officer", "통화로 확인"), MembershipRule.CANDIDATE_DECIDED);
    }

    @Test
    void who_a_member_is_is_taken_home_and_then_forgotten_for_ever() {
        TestCustomers tv = customer(SalesChannel.TV, "T-1").named("김하은").identified(1);
        TestCustomers online = customer(SalesChannel.ONLINE, "O-1").named("김하은").identified(1);
        String member = told(tv);
        told(online);
        told(customer(SalesChannel.CATALOGUE, "C-1").named("김하은").phone(tv.phone(), false));
        assertThat(list.counts()).containsEntry(CandidateState.OPEN, 1);
        assertThat(wired.get(TakeHome.class).of(member, "열람 요구"))
                .extracting(
                        record -> record.customer().orElseThrow().channel(),
                        record -> record.values().get("name"))
                .containsExactly(tuple(SalesChannel.TV, "김하은"), tuple(SalesChannel.ONLINE, "김하은"));

        Erasure erasure = wired.get(Erasure.class);
        erasure.erase(member, "삭제 요구");
        MemberDetails details = files.of(member);
        assertThat(details.state()).isEqualTo(MemberState.ERASED);
        assertThat(details.customers())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.person()).isEmpty());
        assertThat(found("김하은")).hasSize(1).doesNotContain(member);
        assertThat(list.counts()).doesNotContainKey(CandidateState.OPEN);
        assertBroken(() -> erasure.erase(member, "삭제 요구"), MembershipRule.MEMBER_ERASED);
        assertBroken(() -> told(online), MembershipRule.MEMBER_ERASED);
        assertBroken(() -> wired.get(TakeHome.class).of(member, "열람 요구"), MembershipRule.MEMBER_ERASED);
        assertThat(told(customer(SalesChannel.ONLINE, "O-2").named("김하은").identified(1)))
                .isNotEqualTo(member);
    }

    private static TestCustomers customer(SalesChannel channel, String number) {
        return TestCustomers.of(channel, number);
    }

    private String told(TestCustomers customer) {
        return intake.take(customer.put()).member();
    }

    private List<String> found(String asked) {
        return search.find(new FindMembers(asked, null, 10)).stream()
                .map(MemberSummary::number)
                .toList();
    }

    private static void assertBroken(Runnable act, RuleCode rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
