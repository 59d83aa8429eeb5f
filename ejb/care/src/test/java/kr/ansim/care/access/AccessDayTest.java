package kr.ansim.care.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ansim.care.AccessFinding;
import kr.ansim.care.AccessKind;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindFindings;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MemberLooks;
import kr.ansim.membership.MemberRef;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.HolidayCalendar;
import kr.ansim.platform.Statements;
import kr.ansim.platform.WhoseEntry;
import kr.ansim.platform.WhoseQuery;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Planted looks are found in the night, each for its cause and once. */
class AccessDayTest {

    private static final Instant MONDAY = Instant.parse("2026-11-29T15:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-30T01:00:00Z");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final String ONE = "account:one";

    private final Statements statements = Tables.make("care");
    private final MovedClock clock = new MovedClock(MONDAY.plus(Duration.ofHours(28)));
    private final Looked trail = new Looked();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, trail)
            .with(HolidayCalendar.class, new HolidayCalendar(Set.of()))
            .with(MemberLooks.class, new Numbers());
    private final AccessFindings findings = wired.get(AccessFindings.class);

    private static final class Looked extends AuditTrail {
        private final List<WhoseEntry> entries = new ArrayList<>();

        @Override
        public void eachWhose(WhoseQuery query, Consumer<WhoseEntry> taker) {
            entries.stream()
                    .filter(one -> !one.at().isBefore(query.from()) && one.at().isBefore(query.to()))
                    .filter(one -> query.actions().contains(one.action()))
                    .filter(one -> one.actor().startsWith(query.actors()))
                    .sorted(Comparator.comparing(WhoseEntry::at))
                    .forEach(taker);
        }

        @Override
        public void record(AuditEntry entry) {
            // who keeps watch is not watched here
        }
    }

    private static final class Numbers extends MemberLooks {
        @Override
        public MemberRef head(String member) {
            return new MemberRef(
                    UUID.nameUUIDFromBytes(member.getBytes(java.nio.charset.StandardCharsets.UTF_8)), member);
        }

        @Override
        public List<String> numbersOf(String member) {
            return List.of(member, member + "-joined");
        }
    }

    @Test
    void a_look_with_a_call_in_the_hours_of_the_desk_is_nothing() {
        call("m1", ONE, TEN.plus(Duration.ofHours(2)));
        look(TEN, ONE, "m1");
        night();
        assertThat(found()).isEmpty();
    }

    @Test
    void a_look_more_than_two_hours_from_any_call_has_none_behind_it() {
        call("m1", ONE, TEN.plus(Duration.ofHours(2)).plusSeconds(1));
        call("m1", "account:other", TEN);
        call("m2", ONE, TEN);
        look(TEN, ONE, "m1");
        look(TEN.plusSeconds(60), ONE, "m1");
        night();
        assertThat(found()).containsExactly("NO_CALL one m1 1");
    }

    @Test
    void a_case_or_a_call_back_is_a_cause_too() {
        statements.update(
                "INSERT INTO care_call_back (id, member_id, member_number, promised_at, promised_to, night, state,"
                        + " tries, made_at, made_by, version) VALUES (?, ?, 'm1', ?, ?, FALSE, 'PLANNED', 0, ?, ?, 0)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                TEN.plus(Duration.ofDays(1)),
                TEN.plus(Duration.ofDays(1)),
                TEN,
                ONE);
        look(TEN, ONE, "m1");
        night();
        assertThat(found()).isEmpty();
    }

    @Test
    void looks_out_of_hours_are_told_together() {
        List.of("m1", "m2", "m1").forEach(member -> {
            Instant at = Instant.parse("2026-11-30T10:00:00Z");
            call(member, ONE, at);
            look(at, ONE, member);
        });
        night();
        assertThat(found()).containsExactly("OFF_HOURS one  2");
    }

    @Test
    void a_famous_member_is_told_of_by_any_number() {
        wired.get(FamousMembers.class).add("m1", "배우", "account:auditor");
        call("m1-joined", ONE, TEN);
        look(TEN, ONE, "m1-joined");
        night();
        assertThat(found()).containsExactly("FAMOUS one m1-joined 1");
        assertThatThrownBy(() -> wired.get(FamousMembers.class).add("m1", "배우", ONE))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(CareRule.FAMOUS_ALREADY));
        assertThatThrownBy(() -> wired.get(FamousMembers.class).add("m1-joined", "배우", ONE))
                .isInstanceOf(RuleBroken.class);
        wired.get(FamousMembers.class)
                .forget(new MemberErased(List.of(new Numbers().head("m1").id())));
        assertThat(wired.get(FamousMembers.class).all()).isEmpty();
    }

    @Test
    void nobody_leaves_the_famous_without_a_reason_and_then_no_look_is_told_of() {
        FamousMembers famous = wired.get(FamousMembers.class);
        famous.add("m1", "배우", "account:auditor");
        assertThatThrownBy(() -> famous.remove("m1", " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("reason"));
        assertThat(famous.all()).hasSize(1);
        famous.remove("m1", "은퇴");
        call("m1", ONE, TEN);
        look(TEN, ONE, "m1");
        night();
        assertThat(found()).isEmpty();
    }

    @Test
    void thirty_one_members_in_an_hour_are_many_unless_that_is_usual() {
        for (int at = 0; at < 31; at++) {
            call("m" + at, ONE, TEN);
            look(TEN.plusSeconds(at), ONE, "m" + at);
        }
        night();
        assertThat(found()).containsExactly("BURST one  31");
        trail.entries.forEach(entry -> call(entry.whose(), ONE, entry.at().plus(Duration.ofDays(1))));
        List.copyOf(trail.entries).forEach(entry -> look(entry.at().plus(Duration.ofDays(1)), ONE, entry.whose()));
        clock.forward(Duration.ofDays(1));
        night();
        assertThat(found()).as("31 were usual yesterday").containsExactly("BURST one  31");
    }

    @Test
    void a_list_of_call_backs_each_morning_is_nothing_but_what_is_opened_from_it_counts() {
        Instant early = Instant.parse("2026-11-29T22:00:00Z");
        wired.get(FamousMembers.class).add("m1", "배우", "account:auditor");
        for (int at = 0; at < 100; at++) {
            trail.entries.add(new WhoseEntry(early, ONE, "member.listed", "m" + at));
            trail.entries.add(new WhoseEntry(TEN, ONE, "member.listed", "m" + at));
        }
        night();
        assertThat(found()).isEmpty();
        Instant next = TEN.plus(Duration.ofDays(1));
        for (int at = 0; at < 31; at++) {
            trail.entries.add(new WhoseEntry(next, ONE, "member.listed", "m" + at));
            call("o" + at, ONE, next);
            look(next.plusSeconds(at), ONE, "o" + at);
        }
        clock.forward(Duration.ofDays(1));
        night();
        assertThat(found()).as("lists make nothing usual either").containsExactly("BURST one  31");
    }

    @Test
    void whoever_gathers_more_than_two_hundred_by_searches_within_an_hour_is_told_of_and_nothing_else_is() {
        wired.get(FamousMembers.class).add("m1", "배우", "account:auditor");
        for (int at = 0; at < 201; at++) {
            trail.entries.add(new WhoseEntry(TEN.plusSeconds(at), ONE, "member.found", "m" + at));
            trail.entries.add(new WhoseEntry(TEN.plusSeconds(20L * at), "account:slow", "member.found", "m" + at));
        }
        night();
        assertThat(found()).containsExactly("SEARCHED one  201");
    }

    @Test
    void two_hundred_found_are_no_finding() {
        for (int at = 0; at < 400; at++) {
            trail.entries.add(new WhoseEntry(TEN.plusSeconds(at), ONE, "member.found", "m" + at % 200));
        }
        night();
        assertThat(found()).isEmpty();
    }

    @Test
    void the_same_day_is_judged_once_and_each_finding_is_looked_into_with_a_word() {
        look(TEN, ONE, "m1");
        night();
        night();
        AccessFinding one = findings.page(new FindFindings(MONTH, AccessKind.NO_CALL, null, 10))
                .get(0);
        assertThat(findings.unseen(MONTH)).isEqualTo(1);
        assertThatThrownBy(() -> findings.see(one.id(), " ", ONE)).isInstanceOf(RuleBroken.class);
        findings.see(one.id(), "교육 중에 열어 봄", "account:auditor");
        assertThat(findings.unseen(MONTH)).isZero();
        seeing(one.id(), CareRule.FINDING_SEEN);
        seeing(UUID.randomUUID(), CareRule.UNKNOWN_FINDING);
        assertThat(findings.page(new FindFindings(MONTH, AccessKind.NO_CALL, null, 10))
                        .get(0)
                        .seen())
                .hasValueSatisfying(seen -> {
                    assertThat(seen.by()).isEqualTo("account:auditor");
                    assertThat(seen.word()).isEqualTo("교육 중에 열어 봄");
                });
        assertThat(findings.counts(MONTH)).containsEntry(AccessKind.NO_CALL, 1).containsEntry(AccessKind.BURST, 0);
    }

    @Test
    void the_findings_of_a_month_come_page_by_page_also_while_somebody_looks_into_them() {
        for (int at = 0; at < 5; at++) {
            look(TEN.plusSeconds(at / 2), ONE, "m" + at);
        }
        night();
        List<AccessFinding> all = page(null, 10);
        assertThat(all).hasSize(5);
        findings.see(all.get(4).id(), "교육 중에 열어 봄", ONE);
        List<AccessFinding> first = page(null, 2);
        AccessFinding last = first.get(1);
        FindFindings.Place place = new FindFindings.Place(last.id(), false);
        assertThat(page(place, 2))
                .extracting(AccessFinding::id)
                .containsExactly(all.get(2).id(), all.get(3).id());
        findings.see(last.id(), "교육 중에 열어 봄", ONE);
        assertThat(page(place, 2))
                .as("the place stays")
                .extracting(AccessFinding::id)
                .containsExactly(all.get(2).id(), all.get(3).id());
        assertThat(page(new FindFindings.Place(all.get(3).id(), false), 10))
                .extracting(AccessFinding::id)
                .containsExactly(last.id(), all.get(4).id());
        assertThat(page(new FindFindings.Place(last.id(), true), 10))
                .extracting(AccessFinding::id)
                .containsExactly(all.get(4).id());
    }

    private List<AccessFinding> page(FindFindings.@Nullable Place after, int most) {
        return findings.page(new FindFindings(MONTH, null, after, most));
    }

    private void seeing(UUID finding, CareRule refusal) {
        assertThatThrownBy(() -> findings.see(finding, "다른 말", "account:other"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(refusal));
    }

    @Test
    void keys_of_systems_are_not_people() {
        look(TEN, "key:demo#1", "m1");
        night();
        assertThat(found()).isEmpty();
    }

    private void night() {
        wired.get(AccessNight.class).work(() -> true);
    }

    private void look(Instant at, String account, String member) {
        trail.entries.add(new WhoseEntry(at, account, "member.looked", member));
    }

    private void call(String member, String agent, Instant at) {
        statements.update(
                "INSERT INTO care_call (id, system_id, number, caller, queue, state, member_number, candidates, agent,"
                        + " arm, arrived_at, version) VALUES (?, ?, ?, ?, 'VIP', 'ENDED', ?, 1, ?, 'NONE', ?, 0)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID().toString(),
                UUID.randomUUID(),
                member,
                agent,
                at);
    }

    private List<String> found() {
        return Stream.of(MONTH, MONTH.plusMonths(1))
                .flatMap(month -> findings.page(new FindFindings(month, null, null, 100)).stream())
                .map(one -> one.kind() + " " + one.account().replace("account:", "") + " "
                        + one.whose().orElse("") + " " + one.members())
                .sorted()
                .toList();
    }
}
