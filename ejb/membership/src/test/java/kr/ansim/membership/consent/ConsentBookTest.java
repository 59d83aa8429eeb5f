package kr.ansim.membership.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentStanding;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.SendingAnswer.Reason;
import kr.ansim.membership.SendingPurpose;
import kr.ansim.membership.TellConsent;
import kr.ansim.membership.member.Identities;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** What a customer has said stands, and counts for all customers who are the same person. */
class ConsentBookTest {

    private static final Instant NOW = Instant.parse("2026-11-28T03:00:00Z");
    private static final CustomerNumber TV = new CustomerNumber(SalesChannel.TV, "T-1");
    private static final CustomerNumber ONLINE = new CustomerNumber(SalesChannel.ONLINE, "O-1");

    private final Statements statements = Tables.make("membership");
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(AuditTrail.class, trail)
            .with(Clock.class, Clock.fixed(NOW, ZoneOffset.UTC));
    private final ConsentBook book = wired.get(ConsentBook.class);
    private final ConsentDesk desk = wired.get(ConsentDesk.class);
    private final Identities identities = wired.get(Identities.class);

    @Test
    void what_was_told_again_is_kept_once_and_never_otherwise() {
        identities.of(TV);
        TellConsent given = told(ConsentAct.GIVEN, "2026-1", -60);
        book.tell(TV, List.of(given, given));
        book.tell(TV, List.of(given));
        assertThat(trail.actions()).containsExactly("customer.consent-told");
        assertBroken(
                () -> book.tell(TV, List.of(told(ConsentAct.WITHDRAWN, "2026-1", -60))),
                MembershipRule.CONSENT_DIFFERS);
    }

    @Test
    void what_one_customer_has_said_counts_for_all_of_the_same_person() {
        Identities.Identity first = identities.of(TV);
        Identities.Identity second = identities.of(ONLINE);
        book.tell(TV, List.of(told(ConsentAct.GIVEN, "2026-1", -60)));
        assertThat(ask(ONLINE)).isEqualTo(Reason.NO_CONSENT);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", first.member(), second.member());
        assertThat(ask(ONLINE)).isEqualTo(Reason.CONSENTED);
        book.tell(ONLINE, List.of(told(ConsentAct.WITHDRAWN, "2026-1", -30)));
        assertThat(ask(TV)).isEqualTo(Reason.WITHDRAWN);
    }

    @Test
    void each_channel_is_told_with_how_it_stands() {
        identities.of(TV);
        assertThat(book.tell(TV, List.of(told(ConsentAct.GIVEN, "2026-1", -60))))
                .extracting(ConsentStanding::state)
                .containsExactly(
                        ConsentStanding.State.HOLDS,
                        ConsentStanding.State.NEVER_GIVEN,
                        ConsentStanding.State.NEVER_GIVEN,
                        ConsentStanding.State.NEVER_GIVEN,
                        ConsentStanding.State.NEVER_GIVEN);
    }

    @Test
    void nobody_hears_of_customers_that_there_are_not() {
        assertBroken(
                () -> book.tell(TV, List.of(told(ConsentAct.GIVEN, "2026-1", -60))), MembershipRule.UNKNOWN_CUSTOMER);
        assertBroken(() -> ask(TV), MembershipRule.UNKNOWN_CUSTOMER);
    }

    @Test
    void what_is_wrong_is_told_by_its_place() {
        identities.of(TV);
        assertThatThrownBy(() -> book.tell(TV, List.of(told(ConsentAct.GIVEN, " ", 1))))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.all())
                                .extracting(RuleBroken::field)
                                .containsExactly("consents[0].textVersion", "consents[0].at"));
    }

    private Reason ask(CustomerNumber customer) {
        return desk.maySend(customer, ConsentChannel.SMS, SendingPurpose.ADVERTISEMENT, NOW)
                .reason();
    }

    private static TellConsent told(ConsentAct act, String version, int seconds) {
        return new TellConsent(ConsentChannel.SMS, act, version, "app", NOW.plusSeconds(seconds));
    }

    private static void assertBroken(Runnable act, MembershipRule rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }
}
