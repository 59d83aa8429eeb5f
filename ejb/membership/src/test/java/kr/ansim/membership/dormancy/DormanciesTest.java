package kr.ansim.membership.dormancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.MemberDormancy;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.SendingAnswer.Reason;
import kr.ansim.membership.SendingPurpose;
import kr.ansim.membership.TellConsent;
import kr.ansim.membership.consent.ConsentBook;
import kr.ansim.membership.consent.ConsentDesk;
import kr.ansim.membership.member.CustomerIntake;
import kr.ansim.membership.member.Identities;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
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

/** Nobody becomes dormant who was not told in time, and whoever does something is awake. */
class DormanciesTest {

    private static final UUID FIRST = new UUID(0, 0);
    private static final CustomerNumber TV = new CustomerNumber(SalesChannel.TV, "T-1");

    private final Ticking clock = new Ticking();
    private final Letters letters = new Letters();
    private final Statements statements = Tables.make("membership");
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(MasterKeys.class, TestSecrets.KEYS)
            .with(PersonalDataVault.class, new OpenVault())
            .with(AuditTrail.class, trail)
            .with(Mail.class, letters)
            .with(Clock.class, clock)
            .with(DormancyPolicy.class, new DormancyPolicy("P12M", "P30D", clock));
    private final Dormancies dormancies = wired.get(Dormancies.class);

    private static final class Ticking extends Clock {
        private Instant now = at("2025-01-31");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Letters extends Mail {
        private final List<String> sent = new ArrayList<>();

        @Override
        public void send(MailTemplate template, String toAddress, Locale locale, Map<String, String> values) {
            sent.add(toAddress + " " + values.get("dormantOn"));
        }
    }

    @Test
    void who_does_nothing_is_told_and_dormant_thirty_days_later() {
        tell("haeun@example.com");
        night("2025-12-31");
        assertThat(letters.sent).isEmpty();
        night("2026-01-02");
        assertThat(letters.sent).containsExactly("haeun@example.com 2026-02-01");
        night("2026-01-03");
        assertThat(letters.sent).hasSize(1);
        night("2026-01-31");
        assertThat(dormancy().since()).isEmpty();
        night("2026-02-01");
        assertThat(dormancy().since()).contains(LocalDate.of(2026, 2, 1));
        night("2026-02-02");
        assertThat(trail.actions()).containsExactly("customer.told", "member.dormancy-announced", "member.dormant");
    }

    @Test
    void who_says_something_in_time_stays_awake_and_who_says_it_later_wakes() {
        tell("haeun@example.com");
        consent("2025-03-01");
        night("2026-02-01");
        assertThat(letters.sent).containsExactly("haeun@example.com 2026-03-03");
        consent("2026-02-10");
        night("2026-03-03");
        assertThat(wired.get(DormantMembers.class).of(member())).isEmpty();

        night("2027-01-20");
        night("2027-02-19");
        assertThat(dormancy().since()).isPresent();
        assertThat(ask()).isEqualTo(Reason.DORMANT);
        consent("2027-02-25");
        assertThat(ask()).isEqualTo(Reason.CONSENTED);
        night("2027-02-26");
        assertThat(trail.actions()).endsWith("member.awake");
        assertThat(wired.get(DormantMembers.class).of(member())).isEmpty();
        assertThat(ask()).isEqualTo(Reason.CONSENTED);
    }

    @Test
    void whom_nobody_can_tell_does_not_become_dormant() {
        tell("");
        night("2027-01-01");
        assertThat(letters.sent).isEmpty();
        assertThat(wired.get(DormantMembers.class).of(member())).isEmpty();
    }

    @Test
    void whom_nobody_can_tell_is_looked_at_again_a_month_later() {
        tell("");
        night("2027-01-01");
        tell("haeun@example.com");
        night("2027-01-02");
        night("2027-01-30");
        assertThat(letters.sent).isEmpty();
        night("2027-01-31");
        assertThat(letters.sent).containsExactly("haeun@example.com 2027-03-02");
    }

    private void night(String day) {
        clock.now = at(day);
        assertThat(dormancies.settleSome(FIRST)).isEmpty();
        assertThat(dormancies.tellSome(FIRST)).isEmpty();
    }

    private void tell(String email) {
        wired.get(CustomerIntake.class)
                .take(new PutCustomer(
                        TV,
                        "김하은",
                        Optional.empty(),
                        "010-4821-5678",
                        false,
                        Optional.empty(),
                        Optional.of(email).filter(one -> !one.isEmpty()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void consent(String day) {
        clock.now = at(day);
        wired.get(ConsentBook.class)
                .tell(TV, List.of(new TellConsent(ConsentChannel.SMS, ConsentAct.GIVEN, "1", "app", at(day))));
    }

    private Reason ask() {
        return wired.get(ConsentDesk.class)
                .maySend(TV, ConsentChannel.SMS, SendingPurpose.ADVERTISEMENT, clock.instant())
                .reason();
    }

    private MemberDormancy dormancy() {
        return wired.get(DormantMembers.class).of(member()).orElseThrow();
    }

    private UUID member() {
        return wired.get(Identities.class).of(TV).member();
    }

    /** In the morning of Korea. */
    private static Instant at(String day) {
        return Instant.parse(day + "T01:00:00Z");
    }
}
