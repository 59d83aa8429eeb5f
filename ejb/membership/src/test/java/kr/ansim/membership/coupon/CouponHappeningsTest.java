package kr.ansim.membership.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.CouponHappening;
import kr.ansim.membership.CouponHappeningPlace;
import kr.ansim.membership.TestMembers;
import kr.ansim.platform.Statements;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

class CouponHappeningsTest {

    private static final Instant GIVEN = Instant.parse("2026-11-01T00:00:00Z");

    private final Statements statements = Tables.make("membership");
    private final CouponHappenings happenings =
            new Wired().with(Statements.class, statements).get(CouponHappenings.class);
    private final UUID member = TestMembers.add(statements, "1");
    private final UUID campaign = campaign();

    @Test
    void a_coupon_is_told_when_it_is_given_and_when_it_is_used() {
        UUID coupon = given(0);
        used(coupon, "O-1", GIVEN.plusSeconds(60));
        List<CouponHappening> all = happenings.of(member, null, 9);
        assertThat(all).extracting(CouponHappening::used).containsExactly(true, false);
        assertThat(all.get(0).order()).contains("O-1");
        assertThat(all.get(0).discount()).isEqualTo(3_000);
        assertThat(all.get(1).campaign()).isEqualTo("감사 쿠폰");
    }

    @Test
    void at_the_same_moment_none_is_lost_between_two_pages() {
        for (int one = 0; one < 3; one++) {
            used(given(one), "O-" + one, GIVEN);
        }
        List<CouponHappening> all = happenings.of(member, null, 9);
        assertThat(all).hasSize(6);
        for (int at = 0; at < 5; at++) {
            CouponHappening last = all.get(at);
            assertThat(happenings.of(member, new CouponHappeningPlace(last.at(), last.coupon(), last.used()), 9))
                    .containsExactlyElementsOf(all.subList(at + 1, 6));
        }
    }

    private UUID campaign() {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO membership_campaign (id, name, kind, amount, most, minimum, categories, channels, valid_from,"
                        + " valid_to, stacking, per_member, state, wanted_codes, made_codes, made_at)"
                        + " VALUES (?, '감사 쿠폰', 'AMOUNT', 3000, 0, 0, '', '', ?, ?, 'NEVER', 0, 'LIVE', 0, 0, ?)",
                id,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                GIVEN);
        return id;
    }

    private UUID given(int number) {
        UUID coupon = Ids.next();
        statements.update(
                "INSERT INTO membership_coupon (id, code, campaign_id, member_id, valid_to, state, discount)"
                        + " VALUES (?, ?, ?, ?, ?, 'GIVEN', 0)",
                coupon,
                "C" + number,
                campaign,
                member,
                LocalDate.of(2026, 12, 31));
        statements.update(
                "INSERT INTO membership_grant (head_id, month_begin, campaign_id, coupon_id, granted_at) VALUES (?, ?, ?, ?, ?)",
                member,
                LocalDate.of(2026, 11 - number, 1),
                campaign,
                coupon,
                GIVEN);
        return coupon;
    }

    private void used(UUID coupon, String order, Instant at) {
        UUID hold = Ids.next();
        statements.update(
                "INSERT INTO membership_hold (id, shop_id, order_number, member_id, points, state, held_at, held_until, ended_at)"
                        + " VALUES (?, ?, ?, ?, 0, 'USED', ?, ?, ?)",
                hold,
                campaign,
                order,
                member,
                at,
                at,
                at);
        statements.update(
                "INSERT INTO membership_hold_coupon (hold_id, coupon_id, campaign_id, member_id, code, discount, live)"
                        + " VALUES (?, ?, ?, ?, 'C', 3000, TRUE)",
                hold,
                coupon,
                campaign,
                member);
    }
}
