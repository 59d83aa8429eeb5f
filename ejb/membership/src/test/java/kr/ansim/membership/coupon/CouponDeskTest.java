package kr.ansim.membership.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.AppliedCoupon;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponRefusal;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.RefusedCoupon;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.benefit.HoldDesk;
import kr.ansim.membership.figures.CouponFigures;
import kr.ansim.membership.figures.FactStep;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Why a coupon is refused, and what becomes of one that is used. */
class CouponDeskTest {

    private static final UUID SHOP = new UUID(0, 7);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T00:00:00Z"));
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, new Trail());
    private final CouponDesk desk = wired.get(CouponDesk.class);
    private final HoldDesk holds = wired.get(HoldDesk.class);
    private final UUID member = TestMembers.add(statements, "N-1");

    @Test
    void each_refusal_has_its_reason() {
        UUID open = campaign(terms(CouponStacking.ALWAYS, Set.of(), Set.of(), 0, 0));
        String mine = code(open, member);
        String others = code(open, TestMembers.add(statements, "N-2"));
        UUID tv = campaign(terms(CouponStacking.ALWAYS, Set.of(), Set.of(SalesChannel.TV), 0, 0));
        UUID kitchen = campaign(terms(CouponStacking.ALWAYS, Set.of("주방"), Set.of(), 0, 0));
        UUID large = campaign(terms(CouponStacking.ALWAYS, Set.of("완구"), Set.of(), 5_001, 0));
        UUID one = campaign(terms(CouponStacking.ALWAYS, Set.of(), Set.of(), 0, 1));
        UUID alone = campaign(terms(CouponStacking.NEVER, Set.of(), Set.of(), 0, 0));
        String first = code(one, null);
        String second = code(one, null);
        String channel = code(tv, null);
        String category = code(kitchen, null);
        String minimum = code(large, null);
        String never = code(alone, null);
        CouponChoice choice = desk.best(
                member,
                cart(5_000),
                List.of(mine, others, channel, category, minimum, first, second, never, mine, "ABC", "0000000000001"));
        assertThat(choice.applied()).extracting(AppliedCoupon::code).containsExactlyInAnyOrder(mine, first);
        assertThat(choice.total()).isEqualTo(2_000);
        assertThat(choice.refused())
                .containsExactlyInAnyOrder(
                        new RefusedCoupon(others, CouponRefusal.OF_ANOTHER),
                        new RefusedCoupon(channel, CouponRefusal.CHANNEL),
                        new RefusedCoupon(category, CouponRefusal.CATEGORY),
                        new RefusedCoupon(minimum, CouponRefusal.MINIMUM),
                        new RefusedCoupon(second, CouponRefusal.PER_MEMBER),
                        new RefusedCoupon(never, CouponRefusal.NOT_WITH_OTHERS),
                        new RefusedCoupon(mine, CouponRefusal.TWICE),
                        new RefusedCoupon("ABC", CouponRefusal.UNKNOWN),
                        new RefusedCoupon("0000000000001", CouponRefusal.UNKNOWN));
        assertThat(desk.best(member, cart(1_000), List.of(mine, first)).refused())
                .extracting(RefusedCoupon::reason)
                .containsExactly(CouponRefusal.NOTHING_LEFT);
    }

    @Test
    void a_coupon_can_be_used_from_its_first_day_to_its_last() {
        UUID campaign = campaign(terms(CouponStacking.ALWAYS, Set.of(), Set.of(), 0, 0));
        String code = code(campaign, null);
        assertThat(reason(code)).isEmpty();
        clock.forward(Duration.ofDays(2).plusHours(14).plusMinutes(59));
        assertThat(reason(code)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(reason(code)).containsExactly(CouponRefusal.OVER);
        clock.forward(Duration.ofDays(-40));
        assertThat(reason(code)).containsExactly(CouponRefusal.NOT_YET);
        clock.forward(Duration.ofDays(30));
        statements.update("UPDATE membership_campaign SET state = 'ENDED'");
        assertThat(reason(code)).containsExactly(CouponRefusal.CAMPAIGN_ENDED);
    }

    @Test
    void a_coupon_is_held_used_and_rolled_back_alone_at_any_age() {
        UUID campaign = campaign(terms(CouponStacking.ALWAYS, Set.of(), Set.of(), 0, 1));
        String code = code(campaign, null);
        String other = code(campaign(terms(CouponStacking.ALWAYS, Set.of(), Set.of(), 0, 0)), null);
        BenefitHold held = holds.hold(command("A", List.of(code.toLowerCase(Locale.ROOT), other)));
        assertThat(held.coupons()).extracting(AppliedCoupon::discount).containsOnly(Won.of(1_000));
        assertThat(reason(code)).containsExactly(CouponRefusal.HELD);
        assertThatThrownBy(() -> holds.hold(command("B", List.of(code))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(BenefitRule.COUPON_REFUSED));
        holds.release(SHOP, held.id());
        assertThat(reason(code)).isEmpty();

        BenefitHold used = holds.hold(command("A", List.of(code, other)));
        holds.use(SHOP, used.id());
        assertThat(reason(code)).containsExactly(CouponRefusal.USED);
        assertThat(costOf(campaign)).isEqualTo(Won.of(1_000));
        assertThat(reason(code(campaign, null))).containsExactly(CouponRefusal.PER_MEMBER);
        clock.forward(Duration.ofDays(400));
        BenefitHold back = holds.rollBack(SHOP, used.id(), code);
        assertThat(back.coupons())
                .filteredOn(coupon -> coupon.code().equals(code))
                .extracting(AppliedCoupon::live)
                .containsExactly(false);
        assertThat(holds.rollBack(SHOP, used.id(), code)).isEqualTo(back);
        clock.forward(Duration.ofDays(-400));
        assertThat(reason(code)).isEmpty();
        assertThat(reason(other)).containsExactly(CouponRefusal.USED);
        assertThat(costOf(campaign)).isEqualTo(Won.ZERO);
        BenefitHold later = holds.hold(command("B", List.of(code)));
        holds.use(SHOP, later.id());
        holds.rollBack(SHOP, used.id(), code);
        assertThat(reason(code)).as("it is another order's now").containsExactly(CouponRefusal.USED);
        assertThatThrownBy(() -> holds.rollBack(SHOP, used.id(), "ABC"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo(BenefitRule.COUPON_NOT_OF_ORDER));
    }

    @Test
    void codes_find_what_is_mistyped() {
        for (int at = 0; at < 200; at++) {
            String code = CouponCode.next();
            assertThat(CouponCode.isOne(code)).isTrue();
            int place = at % code.length();
            char wrong = code.charAt(place) == 'Z' ? '0' : 'Z';
            assertThat(CouponCode.isOne(code.substring(0, place) + wrong + code.substring(place + 1)))
                    .isFalse();
            assertThat(CouponCode.typed(" " + code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4)))
                    .isEqualTo(code);
        }
        assertThat(CouponCode.typed("o1il")).isEqualTo("0111");
    }

    private List<CouponRefusal> reason(String code) {
        return desk.best(member, cart(5_000), List.of(code)).refused().stream()
                .map(RefusedCoupon::reason)
                .toList();
    }

    private HoldBenefits command(String order, List<String> codes) {
        return new HoldBenefits(SHOP, MemberKey.of("N-1"), order, cart(5_000), 0, codes, false, Duration.ofMinutes(10));
    }

    private static Cart cart(long price) {
        return new Cart(SalesChannel.ONLINE, List.of(new CartLine(1, "P", "완구", Won.of(price), 1)));
    }

    private UUID campaign(CampaignTerms terms) {
        UUID id = Ids.next();
        wired.get(CampaignRows.class)
                .add(new CouponCampaign(id, "여는 날", terms, CampaignState.OPEN, 0, 0, clock.instant()));
        return id;
    }

    private String code(UUID campaign, @Nullable UUID owner) {
        String code = CouponCode.next();
        wired.get(CouponRows.class).add(campaign, LAST, Map.of(Ids.next(), new CouponRows.Owned(code, owner)));
        return code;
    }

    private static CampaignTerms terms(
            CouponStacking stacking, Set<String> categories, Set<SalesChannel> channels, long minimum, int perMember) {
        return new CampaignTerms(
                CouponKind.AMOUNT,
                1_000,
                Won.ZERO,
                Won.of(minimum),
                categories,
                channels,
                FIRST,
                LAST,
                stacking,
                perMember);
    }

    private Won costOf(UUID campaign) {
        wired.get(FactStep.class).goOn();
        return wired.get(CouponFigures.class).of(campaign).cost();
    }
}
