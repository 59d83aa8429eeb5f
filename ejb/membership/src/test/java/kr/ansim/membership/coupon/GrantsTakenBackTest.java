package kr.ansim.membership.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CampaignUse;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.MemberKey;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a close gave and nobody used goes when the close is taken back, wherever it is by then; what another gave stays. */
class GrantsTakenBackTest {

    private static final LocalDate MONTH = LocalDate.of(2026, 12, 1);
    private static final UUID CLOSE = new UUID(0, 77);
    private static final UUID NEXT_CLOSE = new UUID(0, 78);
    private static final UUID SHOP = new UUID(0, 7);

    private final Statements statements = Tables.make("membership");
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, new MovedClock(Instant.parse("2026-12-03T00:00:00Z")))
            .with(AuditTrail.class, new Trail());
    private final CouponGrants grants = wired.get(CouponGrants.class);
    private final HoldDesk desk = wired.get(HoldDesk.class);
    private UUID campaign;
    private UUID staying;
    private UUID falling;

    @BeforeEach
    void two_have_a_coupon() {
        campaign = wired.get(CampaignDesk.class)
                .make(new MakeCampaign(
                        "VIP",
                        new CampaignTerms(
                                CouponKind.AMOUNT,
                                5_000,
                                Won.ZERO,
                                Won.ZERO,
                                Set.of(),
                                Set.of(),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2099, 1, 1),
                                CouponStacking.ALWAYS,
                                0)));
        staying = TestMembers.add(statements, "N-1");
        falling = TestMembers.add(statements, "N-2");
        grade(staying, 3);
        grade(falling, 3);
        give(CLOSE);
    }

    @Test
    void one_that_is_held_meanwhile_comes_back_to_nobody_or_is_given_again() {
        BenefitHold ofStaying = hold("N-1", staying);
        BenefitHold ofFalling = hold("N-2", falling);
        grants.takeBack(CLOSE, MONTH);
        grade(falling, 2);
        give(NEXT_CLOSE);
        assertThat(having("HELD")).containsExactlyInAnyOrder(staying, falling);
        desk.release(SHOP, ofStaying.id());
        desk.release(SHOP, ofFalling.id());
        assertThat(having("FREE")).containsExactly(staying);
        assertThat(having("WITHDRAWN")).containsExactly(falling);
        assertThat(granted()).containsExactly(staying);
        assertIssued(1);
    }

    @Test
    void one_that_is_used_meanwhile_is_gone_when_it_is_rolled_back() {
        BenefitHold ofStaying = hold("N-1", staying);
        BenefitHold ofFalling = hold("N-2", falling);
        desk.use(SHOP, ofStaying.id());
        desk.use(SHOP, ofFalling.id());
        grants.takeBack(CLOSE, MONTH);
        grade(falling, 2);
        give(NEXT_CLOSE);
        desk.rollBack(SHOP, ofStaying.id(), ofStaying.coupons().get(0).code());
        desk.rollBack(SHOP, ofFalling.id(), ofFalling.coupons().get(0).code());
        assertThat(having("FREE")).containsExactly(staying);
        assertThat(having("WITHDRAWN")).containsExactly(falling);
        assertIssued(1);
    }

    @Test
    void what_another_close_of_the_month_gave_stays() {
        UUID rising = TestMembers.add(statements, "N-3");
        grade(rising, 3);
        give(NEXT_CLOSE);
        assertThat(having("FREE")).containsExactlyInAnyOrder(staying, falling, rising);
        grants.takeBack(NEXT_CLOSE, MONTH);
        grants.goOn(() -> true);
        assertThat(having("FREE")).containsExactlyInAnyOrder(staying, falling);
        assertThat(having("WITHDRAWN")).containsExactly(rising);
    }

    private void give(UUID close) {
        grants.begin(close, MONTH, campaign, 3);
        grants.goOn(() -> true);
    }

    private void grade(UUID member, int grade) {
        statements.update("UPDATE membership_member SET grade = ? WHERE id = ?", grade, member);
    }

    private BenefitHold hold(String number, UUID member) {
        String code = statements
                .find("SELECT code FROM membership_coupon WHERE member_id = ?", row -> row.string("code"), member)
                .orElseThrow();
        return desk.hold(new HoldBenefits(
                SHOP,
                MemberKey.of(number),
                "order of " + number,
                new Cart(SalesChannel.TV, List.of(new CartLine(1, "P", "A", Won.of(50_000), 1))),
                0,
                List.of(code),
                false,
                Duration.ofMinutes(10)));
    }

    private List<UUID> having(String state) {
        return statements.list(
                "SELECT member_id FROM membership_coupon WHERE state = ?", row -> row.uuid("member_id"), state);
    }

    private List<UUID> granted() {
        return statements.list("SELECT head_id FROM membership_grant", row -> row.uuid("head_id"));
    }

    private void assertIssued(long coupons) {
        while (wired.get(FactStep.class).goOn()) {
            // until all is added up
        }
        assertThat(wired.get(CouponFigures.class).byCampaign(YearMonth.of(2026, 1), 10))
                .extracting(CampaignUse::use)
                .extracting(use -> use.issued())
                .containsExactly(coupons);
    }
}
