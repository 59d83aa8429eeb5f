package kr.ansim.membership.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.Offer;
import kr.ansim.membership.OfferedNext;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferRowsTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Statements statements = Tables.make("membership");
    private final OfferRows offers = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, new MovedClock(NOW))
            .get(OfferRows.class);

    @Test
    void what_is_on_air_next_comes_first_and_what_is_not_sold_today_not_at_all() {
        item("later", "완구", null, null);
        item("soon", "완구", null, NOW.plusSeconds(3_600));
        item("ended", "완구", TODAY.minusDays(1), null);
        item("other", "문구", null, null);
        assertThat(offers.of(List.of("완구"), List.of(), 9))
                .extracting(Offer::code)
                .containsExactly("soon", "later");
        assertThat(offers.of(List.of(), List.of("다람"), 9)).hasSize(3);
        assertThat(offers.of(List.of(), List.of(), 9)).isEmpty();
    }

    @Test
    void what_others_bought_later_is_counted_by_who_bought_it() {
        item("A", "완구", null, null);
        item("B", "완구", null, null);
        item("C", "완구", null, null);
        UUID me = TestMembers.add(statements, "0");
        bought(me, "A", 1);
        bought(me, "C", 2);
        for (int one = 1; one <= 3; one++) {
            UUID other = TestMembers.add(statements, "1" + one);
            bought(other, "C", 0);
            bought(other, "A", 1);
            bought(other, "B", 2);
            bought(other, "B", 3);
        }
        assertThat(offers.after(me, SHOP, "A", 9)).singleElement().satisfies(next -> {
            assertThat(next.offer().code()).isEqualTo("B");
            assertThat(next.buyers()).isEqualTo(3);
        });
        assertThat(offers.after(me, SHOP, "B", 9))
                .extracting(OfferedNext::buyers)
                .isEmpty();
    }

    private void item(String code, String category, @Nullable LocalDate validTo, @Nullable Instant onAir) {
        statements.update(
                "INSERT INTO membership_catalogue_item (shop_id, code, name, brand, category, price, image_url, broadcast_from,"
                        + " broadcast_to, valid_to, changed_at, received_at) VALUES (?, ?, ?, '다람', ?, 1000, '', ?, ?, ?, ?, ?)",
                SHOP,
                code,
                code,
                category,
                onAir,
                onAir == null ? null : onAir.plusSeconds(3_600),
                validTo,
                NOW,
                NOW);
    }

    private void bought(UUID member, String code, int day) {
        UUID order = Ids.next();
        Instant at = NOW.plusSeconds(86_400L * day);
        statements.update(
                "INSERT INTO membership_order (id, shop_id, number, member_id, identity_id, payment_method, ordered_at, shipping,"
                        + " discount, points_used, added_at) VALUES (?, ?, ?, ?, ?, '', ?, 0, 0, 0, ?)",
                order,
                SHOP,
                order.toString(),
                member,
                member,
                at,
                at);
        statements.update(
                "INSERT INTO membership_order_event (id, order_id, line, event_key, kind, occurred_at, quantity, product_code,"
                        + " category, brand, size, price, received_at) VALUES (?, ?, 1, '1', 'PLACED', ?, 1, ?, '', '', '', 1, ?)",
                Ids.next(),
                order,
                at,
                code,
                at);
    }
}
