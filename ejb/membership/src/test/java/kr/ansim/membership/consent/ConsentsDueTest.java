package kr.ansim.membership.consent;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.ConsentDue;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TellConsent;
import kr.ansim.membership.member.Identities;
import kr.ansim.notice.ShopNews;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty days before a consent lapses the shops of its member are told, once, unless somebody has said something since. */
class ConsentsDueTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final CustomerNumber TV = new CustomerNumber(SalesChannel.TV, "T-1");
    private static final CustomerNumber ONLINE = new CustomerNumber(SalesChannel.ONLINE, "O-1");

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T03:00:00Z"));
    private final List<String> news = new ArrayList<>();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(AuditTrail.class, new Trail())
            .with(Clock.class, clock)
            .with(ShopNews.class, new ShopNews() {
                @Override
                public void tell(UUID shop, String type, String subject, JsonObject data) {
                    news.add(type + " " + data.getString("channel") + " " + data.getString("confirmBy"));
                }
            });
    private final ConsentsDue dues = wired.get(ConsentsDue.class);
    private final DueWatch night = wired.get(DueWatch.class);

    @BeforeEach
    void customers() {
        for (CustomerNumber customer : List.of(TV, ONLINE)) {
            UUID member = wired.get(Identities.class).of(customer).member();
            statements.update(
                    "INSERT INTO membership_order (id, shop_id, number, member_id, identity_id, payment_method, shipping,"
                            + " discount, points_used, added_at) VALUES (?, ?, ?, ?, ?, '', 0, 0, 0, '2026-01-01 00:00:00')",
                    Ids.next(),
                    SHOP,
                    customer.number(),
                    member,
                    member);
        }
    }

    @Test
    void shops_are_told_once_and_the_list_shows_it_until_it_is_confirmed() {
        say(TV, ConsentChannel.SMS, ConsentAct.GIVEN, "2024-12-28");
        say(TV, ConsentChannel.MAIL, ConsentAct.GIVEN, "2024-12-29");
        say(TV, ConsentChannel.NIGHT, ConsentAct.GIVEN, "2024-11-28");
        say(TV, ConsentChannel.PUSH, ConsentAct.GIVEN, "2024-11-27");
        night();
        assertThat(news)
                .containsExactlyInAnyOrder("consent.expiring SMS 2026-12-28", "consent.expiring NIGHT 2026-11-28");
        night();
        assertThat(news).hasSize(2);
        assertThat(dues.count()).isEqualTo(2);
        assertThat(dues.page(null, 10))
                .extracting(one -> one.now().channel() + " " + one.confirmBy())
                .containsExactly("NIGHT 2026-11-28", "SMS 2026-12-28");
        List<ConsentDue> first = dues.page(null, 1);
        assertThat(dues.page(first.get(0).id(), 10))
                .extracting(one -> one.now().channel())
                .containsExactly(ConsentChannel.SMS);
        clock.forward(Duration.ofDays(1));
        night();
        assertThat(news).hasSize(3).last().isEqualTo("consent.expiring MAIL 2026-12-29");
        assertThat(dues.page(null, 10))
                .extracting(one -> one.now().channel())
                .containsExactly(ConsentChannel.SMS, ConsentChannel.MAIL);
        say(TV, ConsentChannel.SMS, ConsentAct.CONFIRMED, "2026-11-28");
        say(TV, ConsentChannel.MAIL, ConsentAct.WITHDRAWN, "2026-11-28");
        night();
        assertThat(dues.count()).isZero();
        assertThat(news).hasSize(3);
    }

    @Test
    void what_anybody_says_who_is_the_same_person_counts() {
        say(TV, ConsentChannel.SMS, ConsentAct.GIVEN, "2024-12-10");
        say(TV, ConsentChannel.PHONE, ConsentAct.CONFIRMED, "2024-12-10");
        say(ONLINE, ConsentChannel.SMS, ConsentAct.GIVEN, "2024-12-20");
        statements.update("UPDATE membership_member SET head_id = ?", member(TV));
        night();
        assertThat(news).containsExactly("consent.expiring SMS 2026-12-20");
        say(TV, ConsentChannel.SMS, ConsentAct.WITHDRAWN, "2026-11-01");
        assertThat(dues.count()).isZero();
        night();
        assertThat(news).hasSize(1);
    }

    @Test
    void who_consented_on_a_leap_day_is_told_thirty_days_before_the_last_of_february() {
        clock.forward(Duration.between(clock.instant(), Instant.parse("2026-01-28T14:59:59Z")));
        say(TV, ConsentChannel.SMS, ConsentAct.GIVEN, "2024-02-29");
        night();
        assertThat(news).isEmpty();
        clock.forward(Duration.ofSeconds(1));
        night();
        assertThat(news).containsExactly("consent.expiring SMS 2026-02-28");
    }

    private void night() {
        night.work(() -> true);
    }

    private void say(CustomerNumber customer, ConsentChannel channel, ConsentAct act, String day) {
        wired.get(ConsentBook.class)
                .tell(
                        customer,
                        List.of(new TellConsent(
                                channel,
                                act,
                                "2026-1",
                                "app",
                                LocalDate.parse(day)
                                        .atStartOfDay(SystemClock.KOREA)
                                        .toInstant())));
    }

    private UUID member(CustomerNumber customer) {
        return wired.get(Identities.class).of(customer).member();
    }
}
