package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.kernel.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailTest extends AuditHouse {

    private AuditTrail trail;

    @BeforeEach
    void findTrail() {
        trail = node.get(AuditTrail.class);
    }

    @AfterEach
    void forgetAddress() {
        CallerAddress.clear();
    }

    @Test
    void tells_who_did_what_to_which_thing_from_where_and_why() {
        UUID id = UUID.randomUUID();
        node.caller("officer");
        CallerAddress.set("192.0.2.7");
        trail.record(AuditEntry.of("site.closed", "site", id)
                .revision(3)
                .reason("정전")
                .detail("door", "S-04")
                .detail("affected", 2));

        AuditRecord record = trail.latest("site", id.toString(), 10).get(0);
        assertThat(record.actor()).isEqualTo("officer");
        assertThat(record.address()).isEqualTo("192.0.2.7");
        assertThat(record.at()).isEqualTo(clock.instant());
        assertThat(record.action()).isEqualTo("site.closed");
        assertThat(record.revision()).isEqualTo(3);
        assertThat(record.reason()).isEqualTo("정전");
        assertThat(record.details()).isEqualTo(Map.of("door", "S-04", "affected", "2"));
    }

    @Test
    void finds_whose_data_entries_are_about_page_by_page_and_nobody_elses() {
        for (int i = 0; i < 5; i++) {
            clock.move(Duration.ofSeconds(1));
            trail.record(AuditEntry.of("personal-data.revealed", "personal-data", "t" + i)
                    .detail("whose", "1234567897"));
            trail.record(AuditEntry.of("member.erased", "member", "1111111116"));
            trail.record(AuditEntry.of("site.closed", "site", "s" + i));
        }
        AuditQuery hers = AuditQuery.latest(3).whose(List.of("1234567897"));
        AuditPage first = trail.search(hers);
        AuditPage second = trail.search(hers.after(first.next()));
        assertThat(subjects(first)).containsExactly("t4", "t3", "t2");
        assertThat(subjects(second)).containsExactly("t1", "t0");
        assertThat(second.next()).isNull();
        assertThat(trail.search(AuditQuery.latest(50).whose(List.of("1234567897", "1111111116")))
                        .records())
                .hasSize(10);
        assertThat(trail.search(hers.action("member.")).records()).isEmpty();
        assertThat(trail.verify().intact()).isTrue();
    }

    @Test
    void the_same_person_at_the_same_member_is_one_look_for_a_while() {
        node.caller("account:one");
        look();
        clock.move(Duration.ofMinutes(9));
        look();
        assertThat(lastHour("account:", "member.looked", "member.listed")).hasSize(1);
        clock.move(Duration.ofMinutes(2));
        look();
        node.caller("account:other");
        look();
        assertThat(lastHour("account:", "member.looked", "member.listed"))
                .extracting(WhoseEntry::actor)
                .containsExactly("account:one", "account:one", "account:other");
    }

    @Test
    void who_did_what_with_whose_data_is_handed_over_by_action_by_actor_and_in_its_time() {
        node.caller("account:one");
        look();
        trail.recordOnceIn(Duration.ofMinutes(10), listed("1111111116"));
        trail.record(AuditEntry.of("call.offered", "call", "c1").detail("whose", "2222222225"));
        node.caller("key:demo#1");
        look();
        assertThat(lastHour("account:", "member.looked"))
                .extracting(entry -> entry.actor() + " " + entry.action() + " " + entry.whose())
                .containsExactly("account:one member.looked 1234567897");
        assertThat(lastHour("", "member.looked")).hasSize(2);
        assertThat(lastHour("account", "call.offered", "member.listed"))
                .extracting(WhoseEntry::whose)
                .containsExactlyInAnyOrder("1111111116", "2222222225");
        clock.move(Duration.ofHours(1));
        assertThat(lastHour("", "member.looked"))
                .as("its first moment belongs to it")
                .hasSize(2);
        clock.move(Duration.ofNanos(1_000));
        assertThat(lastHour("", "member.looked")).isEmpty();
    }

    @Test
    void many_members_are_looked_at_together_and_each_once_for_a_while() {
        node.caller("account:one");
        look();
        trail.recordOnceIn(Duration.ofMinutes(10), listed("1234567897", "1111111116"));
        clock.move(Duration.ofMinutes(9));
        trail.recordOnceIn(Duration.ofMinutes(10), listed("1111111116", "2222222225"));
        trail.recordOnceIn(Duration.ofMinutes(10), List.of());
        assertThat(lastHour("account:", "member.looked", "member.listed"))
                .extracting(entry -> entry.action() + " " + entry.whose())
                .containsExactlyInAnyOrder(
                        "member.looked 1234567897",
                        "member.listed 1234567897",
                        "member.listed 1111111116",
                        "member.listed 2222222225");
        assertThat(trail.latest("member", "2222222225", 10).get(0).details())
                .containsExactly(Map.entry("whose", "2222222225"));
        seal();
        assertThat(report().intact()).isTrue();
    }

    private static List<AuditEntry> listed(String... members) {
        return Stream.of(members)
                .map(number -> AuditEntry.of("member.listed", "member", number).detail("whose", number))
                .toList();
    }

    private void look() {
        trail.recordOnceIn(
                Duration.ofMinutes(10), "1234567897", AuditEntry.of("member.looked", "member", "1234567897"));
    }

    private List<WhoseEntry> lastHour(String actors, String... actions) {
        List<WhoseEntry> found = new ArrayList<>();
        Instant now = clock.instant();
        trail.eachWhose(
                new WhoseQuery(now.minus(Duration.ofHours(1)), now.plusSeconds(1), Set.of(actions), actors),
                found::add);
        return found;
    }

    private static List<String> subjects(AuditPage page) {
        return page.records().stream().map(AuditRecord::subjectId).toList();
    }

    @Test
    void vouches_for_what_was_recorded_and_for_no_row_that_somebody_has_put_in_or_changed() {
        AuditEntry entry = AuditEntry.of("answer.masked", "answer", "7").detail("hash", "ab");
        assertThat(trail.vouchesFor(entry)).isFalse();
        trail.record(entry.reason("why"));
        trail.record(entry);
        assertThat(trail.vouchesFor(entry)).isTrue();
        AuditEntry other = AuditEntry.of("answer.masked", "answer", "7").detail("hash", "cd");
        assertThat(trail.vouchesFor(other)).isFalse();
        tamper("UPDATE platform_audit_entry SET details = '{\"hash\":\"cd\"}'");
        assertThat(trail.vouchesFor(other)).isFalse();
        assertThat(trail.vouchesFor(entry)).isFalse();
    }

    @Test
    void names_another_actor_when_told_so() {
        trail.record(
                AuditEntry.of("log-in.failed", "account", "x").actor("unknown").address("192.0.2.8"));
        AuditRecord record = trail.latest("account", "x", 10).get(0);
        assertThat(record.actor()).isEqualTo("unknown");
        assertThat(record.address()).isEqualTo("192.0.2.8");
    }

    @Test
    void a_history_comes_in_pages_newest_first() {
        for (int i = 1; i <= 5; i++) {
            trail.record(AuditEntry.of("a.b", "thing", "1").revision(i));
        }
        trail.record(AuditEntry.of("a.b", "thing", "2").revision(6));
        assertThat(trail.latest("thing", "1", 2))
                .extracting(AuditRecord::revision)
                .containsExactly(5, 4);
        List<Integer> read = new ArrayList<>();
        UUID next = null;
        do {
            AuditPage page = trail.history("thing", "1", next, 2);
            assertThat(page.records()).hasSizeLessThanOrEqualTo(2);
            page.records().forEach(one -> read.add(one.revision()));
            next = page.next();
        } while (next != null && read.size() < 10);
        assertThat(read).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void an_entry_is_rolled_back_with_the_change_it_tells_of() {
        assertThatThrownBy(() -> node.transactions().run(() -> {
                    trail.record(AuditEntry.of("a.b", "thing", "1"));
                    throw new IllegalStateException("no change");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trail.latest("thing", "1", 10)).isEmpty();
    }

    @Test
    void a_thing_has_no_two_events_of_one_number_but_any_number_without() {
        trail.record(AuditEntry.of("a.b", "thing", "1").revision(1));
        trail.record(AuditEntry.of("a.b", "thing", "2").revision(1));
        trail.record(AuditEntry.of("a.b", "THING", "1").revision(1));
        trail.record(AuditEntry.of("a.b", "thing", "1"));
        trail.record(AuditEntry.of("a.b", "thing", "1"));
        assertThatThrownBy(() -> trail.record(AuditEntry.of("a.c", "thing", "1").revision(1)))
                .isInstanceOf(DuplicateKey.class);
        assertThat(trail.latest("thing", "1", 10)).hasSize(3);
    }

    @Test
    void a_reason_is_at_most_500_characters() {
        trail.record(AuditEntry.of("a.b", "thing", "1").reason("가".repeat(500)));
        assertThatThrownBy(() -> AuditEntry.of("a.b", "thing", "1").reason("가".repeat(501)))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.code()).isEqualTo(PlatformRule.REASON_TOO_LONG);
                    assertThat(broken.field()).isEqualTo("reason");
                });
    }

    @Test
    void pages_show_every_entry_once_newest_first() {
        for (int i = 0; i < 23; i++) {
            trail.record(AuditEntry.of("a.b", "thing", i));
            if (i % 3 == 0) {
                clock.move(Duration.ofSeconds(1));
            }
        }
        List<String> seen = new ArrayList<>();
        AuditQuery query = AuditQuery.latest(5);
        AuditPage page = trail.search(query);
        for (; page.next() != null; page = trail.search(query.after(page.next()))) {
            page.records().forEach(record -> seen.add(record.subjectId()));
            assertThat(page.records()).hasSize(5);
        }
        page.records().forEach(record -> seen.add(record.subjectId()));
        assertThat(seen).doesNotHaveDuplicates().hasSize(23).startsWith("22").endsWith("0");
    }

    @Test
    void filters_narrow_the_search() {
        node.caller("a");
        trail.record(AuditEntry.of("booking.held", "booking", "1"));
        clock.move(Duration.ofMinutes(1));
        node.caller("b");
        trail.record(AuditEntry.of("booking.confirmed", "booking", "1"));
        trail.record(AuditEntry.of("bookings.exported", "report", "1"));

        assertThat(found(AuditQuery.latest(9)))
                .containsExactly("bookings.exported", "booking.confirmed", "booking.held");
        assertThat(found(AuditQuery.latest(9).by("a"))).containsExactly("booking.held");
        assertThat(found(AuditQuery.latest(9).action("booking."))).containsExactly("booking.confirmed", "booking.held");
        assertThat(found(AuditQuery.latest(9).action("booking.held"))).containsExactly("booking.held");
        assertThat(found(AuditQuery.latest(9).about("report", null))).containsExactly("bookings.exported");
        assertThat(found(AuditQuery.latest(9).between(clock.instant(), null)))
                .containsExactly("bookings.exported", "booking.confirmed");
        assertThat(found(AuditQuery.latest(9).between(null, clock.instant()))).containsExactly("booking.held");
    }

    @Test
    void an_entry_with_unreadable_details_is_still_shown() {
        trail.record(AuditEntry.of("a.b", "thing", "1"));
        database.tamper("UPDATE platform_audit_entry SET details = 'gone'");
        assertThat(trail.latest("thing", "1", 10).get(0).details()).containsEntry("details", "gone");
    }

    private List<String> found(AuditQuery query) {
        return trail.search(query).records().stream().map(AuditRecord::action).toList();
    }
}
