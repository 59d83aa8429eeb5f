package kr.ansim.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.ContactEventKind;
import kr.ansim.membership.ContactMatter;
import kr.ansim.membership.ContactMedium;
import kr.ansim.membership.ContactOpening;
import kr.ansim.membership.ContactPlace;
import kr.ansim.membership.ContactSummary;
import kr.ansim.membership.ContactTopic;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberErased;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellContactEvent;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.MasterKeys;
import kr.ansim.platform.PersonalDataVault;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.OpenVault;
import kr.ansim.testing.Tables;
import kr.ansim.testing.TestSecrets;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** What the desk sees of contacts, and for how long. */
class ContactFilesTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final CustomerNumber CUSTOMER = new CustomerNumber(SalesChannel.TV, "T-1");

    private final Statements statements = Tables.make("membership");
    private final OpenVault vault = new OpenVault();
    private final MovedClock clock = new MovedClock(NOW);
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, vault)
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, clock);
    private final ContactIntake intake = wired.get(ContactIntake.class);
    private final ContactFiles files = wired.get(ContactFiles.class);

    @Test
    void the_newest_come_first_page_by_page_and_nothing_twice() {
        IntStream.range(0, 7).forEach(one -> take(opened("C-" + one, one / 3, ContactMatter.QUESTION, "")));
        List<ContactSummary> first = files.of(member(), null, 4);
        List<ContactSummary> second = files.of(member(), ContactPlace.of(first.get(3)), 4);
        assertThat(first).hasSize(4);
        assertThat(second).hasSize(3);
        assertThat(IntStream.range(0, 7).mapToObj(one -> "C-" + one))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 7)
                        .mapToObj(at -> (at < 4 ? first.get(at) : second.get(at - 4)).number())
                        .toList());
        assertThat(first.get(0).openedAt()).isBefore(NOW).isAfter(second.get(2).openedAt());
    }

    @Test
    void what_is_promised_comes_before_what_is_old_and_what_has_ended_is_no_longer_unfinished() {
        take(opened("old", 20, ContactMatter.REQUEST, ""));
        take(opened("promised", 2, ContactMatter.COMPLAINT, ""));
        take(event("promised", "2", ContactEventKind.PROMISED, 1, Optional.of(NOW.plusSeconds(60)), ""));
        take(opened("ended", 9, ContactMatter.COMPLAINT, ""));
        take(event("ended", "2", ContactEventKind.CLOSED, 8, Optional.empty(), ""));
        assertThat(files.unfinished(member()))
                .extracting(ContactSummary::number)
                .containsExactly("promised", "old");
        assertThat(files.lastTrouble(member())).map(ContactSummary::number).contains("promised");
    }

    @Test
    void nothing_is_shown_before_it_is_known_what_it_is_about() {
        take(event("C-1", "2", ContactEventKind.ANSWERED, 1, Optional.empty(), ""));
        assertThat(files.of(member(), null, 9)).isEmpty();
        take(opened("C-1", 2, ContactMatter.PRAISE, ""));
        assertThat(files.of(member(), null, 9)).hasSize(1);
    }

    @Test
    void a_contact_calls_its_product_by_the_name_of_the_catalogue() {
        take(opened("C-1", 2, ContactMatter.QUESTION, ""));
        statements.update(
                "INSERT INTO membership_catalogue_item (shop_id, code, name, brand, category, price, image_url, changed_at,"
                        + " received_at) VALUES (?, 'P-1', '다람 셔츠', '', '', 0, '', ?, ?)",
                SHOP,
                NOW,
                NOW);
        assertThat(files.of(member(), null, 9).get(0).productName()).contains("다람 셔츠");
    }

    @Test
    void what_was_said_is_hidden_until_a_reason_is_given_and_goes_with_the_member() {
        take(opened("C-1", 2, ContactMatter.QUESTION, "김하은 010-1234-5678"));
        UUID contact = files.of(member(), null, 9).get(0).id();
        ContactDetails.Happening happening =
                files.get(member(), contact).happenings().get(0);
        assertThat(happening.said()).isEqualTo("***");
        assertThat(files.reveal(member(), contact, happening.id(), "고객 문의")).isEqualTo("김하은 010-1234-5678");

        wired.get(SaidWords.class).forget(new MemberErased(List.of(id())));
        statements.update("UPDATE membership_member SET state = 'ERASED'");
        assertThat(files.get(member(), contact).happenings().get(0).said()).isEmpty();
        assertThatThrownBy(() -> files.reveal(member(), contact, happening.id(), "고객 문의"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(MembershipRule.UNKNOWN_CONTACT));
        assertThat(take(opened("C-1", 2, ContactMatter.QUESTION, "김하은 010-1234-5678")))
                .isZero();
        assertThat(take(event("C-1", "2", ContactEventKind.ANSWERED, 1, Optional.empty(), "다시 김하은")))
                .isEqualTo(1);
        assertThat(statements.find(
                        "SELECT COUNT(said) AS kept FROM membership_contact_event", row -> row.integer("kept")))
                .contains(0);
    }

    @Test
    void what_was_said_in_a_complaint_is_kept_for_three_years_also_of_an_erased_member() {
        take(opened("C-1", 2, ContactMatter.COMPLAINT, "김하은 010-1234-5678"));
        UUID contact = files.of(member(), null, 9).get(0).id();
        UUID happening = files.get(member(), contact).happenings().get(0).id();
        wired.get(SaidWords.class).forget(new MemberErased(List.of(id())));
        statements.update("UPDATE membership_member SET state = 'ERASED'");
        assertThat(files.reveal(member(), contact, happening, "분쟁 처리")).isEqualTo("김하은 010-1234-5678");
    }

    @Test
    void the_same_event_with_other_words_is_refused_and_so_is_the_contact_of_another() {
        take(opened("C-1", 2, ContactMatter.COMPLAINT, "한 말"));
        assertBroken(opened("C-1", 2, ContactMatter.COMPLAINT, "다른 말"), MembershipRule.CONTACT_EVENT_DIFFERS);
        assertBroken(opened("C-1", 2, ContactMatter.QUESTION, "한 말"), MembershipRule.CONTACT_EVENT_DIFFERS);
        TellContactEvent own = event("C-1", "9", ContactEventKind.ANSWERED, 1, Optional.empty(), "");
        assertBroken(
                new TellContactEvent(
                        own.contact(),
                        new CustomerNumber(SalesChannel.ONLINE, "T-1"),
                        own.event(),
                        own.kind(),
                        own.occurredAt(),
                        own.opening(),
                        own.outcome(),
                        own.dueAt(),
                        own.agent(),
                        own.said()),
                MembershipRule.CONTACT_OF_ANOTHER);
    }

    @Test
    void what_belongs_to_another_kind_or_is_missing_is_told_by_its_place() {
        TellContactEvent own = event("C-1", "9", ContactEventKind.OPENED, 1, Optional.of(NOW), "");
        assertThatThrownBy(() -> intake.take(SHOP, List.of(own)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactly("events[0].opening FIELD_MISSING", "events[0].dueAt FIELD_UNWANTED"));
    }

    @Test
    void three_years_after_the_last_that_happened_a_contact_is_gone() {
        take(opened("old", 2, ContactMatter.COMPLAINT, ""));
        take(event("old", "2", ContactEventKind.CLOSED, 1, Optional.empty(), ""));
        EndedContacts ended = wired.get(EndedContacts.class);
        clock.forward(Duration.ofDays(3 * 365 - 1));
        ended.removeSome();
        assertThat(files.of(member(), null, 9)).hasSize(1);
        clock.forward(Duration.ofDays(2));
        ended.removeSome();
        assertThat(files.of(member(), null, 9)).isEmpty();
        assertThat(statements.list("SELECT id FROM membership_contact_event", row -> row.uuid("id")))
                .isEmpty();
    }

    private int take(TellContactEvent event) {
        return intake.take(SHOP, List.of(event));
    }

    private void assertBroken(TellContactEvent event, MembershipRule rule) {
        assertThatThrownBy(() -> take(event))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    private UUID id() {
        return statements
                .find("SELECT id FROM membership_member", row -> row.uuid("id"))
                .orElseThrow();
    }

    private String member() {
        return statements
                .find("SELECT number FROM membership_member", row -> row.string("number"))
                .orElseThrow();
    }

    private static TellContactEvent opened(String contact, int daysAgo, ContactMatter matter, String said) {
        TellContactEvent bare = event(contact, "1", ContactEventKind.OPENED, daysAgo, Optional.empty(), said);
        return new TellContactEvent(
                contact,
                CUSTOMER,
                "1",
                ContactEventKind.OPENED,
                bare.occurredAt(),
                Optional.of(new ContactOpening(
                        ContactMedium.CALL, matter, ContactTopic.DELIVERY, Optional.empty(), Optional.of("P-1"))),
                Optional.empty(),
                Optional.empty(),
                "A-1",
                bare.said());
    }

    private static TellContactEvent event(
            String contact, String key, ContactEventKind kind, int daysAgo, Optional<Instant> dueAt, String said) {
        return new TellContactEvent(
                contact,
                CUSTOMER,
                key,
                kind,
                NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(1),
                Optional.empty(),
                Optional.empty(),
                dueAt,
                "A-1",
                Optional.of(said).filter(text -> !text.isEmpty()));
    }
}
