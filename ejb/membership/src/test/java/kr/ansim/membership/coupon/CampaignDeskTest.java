package kr.ansim.membership.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CampaignReport;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponLine;
import kr.ansim.membership.CouponRefusal;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.MemberBenefitList;
import kr.ansim.membership.MemberCoupon;
import kr.ansim.membership.RefusedCoupon;
import kr.ansim.membership.SalesChannel;
import kr.ansim.membership.TestMembers;
import kr.ansim.membership.benefit.BenefitLists;
import kr.ansim.membership.figures.FactStep;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.PlatformRule;
import kr.ansim.platform.Statements;
import kr.ansim.testing.MovedClock;
import kr.ansim.testing.Tables;
import kr.ansim.testing.Trail;
import kr.ansim.testing.Wired;
import org.junit.jupiter.api.Test;

/** Campaigns are made, their codes in pieces, and members get the coupons of their grade once a month. */
class CampaignDeskTest {

    private static final LocalDate MONTH = LocalDate.of(2026, 12, 1);
    private static final UUID CLOSE = new UUID(0, 77);

    private final Statements statements = Tables.make("membership");
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T00:00:00Z"));
    private final Trail trail = new Trail();
    private final Wired wired = new Wired()
            .with(Statements.class, statements)
            .with(Clock.class, clock)
            .with(AuditTrail.class, trail);
    private final CampaignDesk desk = wired.get(CampaignDesk.class);
    private final CodeStep step = wired.get(CodeStep.class);

    @Test
    void codes_are_made_in_pieces_and_none_too_many() {
        UUID campaign = desk.make(new MakeCampaign(" 여는 날 ", terms(CouponKind.PERCENT, 10)));
        desk.order(campaign, 12_345);
        assertThat(step.make(campaign)).isTrue();
        Instant told = clock.instant();
        clock.forward(Duration.ofSeconds(3));
        CouponCampaign half = desk.find(campaign);
        assertThat(half.name()).isEqualTo("여는 날");
        assertThat(half.made()).isEqualTo(10_000);
        assertThat(half.progress()).isEqualTo(81);
        assertThat(wired.get(CampaignRows.class).unfinished()).containsExactly(campaign);
        assertThat(step.make(campaign)).isFalse();
        assertThat(step.make(campaign)).isFalse();
        List<CouponLine> all = new ArrayList<>();
        desk.export(campaign, "인쇄소 전달", all::add);
        assertThat(all).hasSize(12_345);
        Set<String> codes = new HashSet<>();
        all.forEach(line -> codes.add(line.code()));
        assertThat(codes).hasSize(12_345).allMatch(CouponCode::isOne);
        assertThat(desk.report(campaign)).isEqualTo(new CampaignReport(0, 0, 0, Won.ZERO, told));
        assertThat(wired.get(FactStep.class).goOn()).isFalse();
        assertThat(desk.report(campaign)).isEqualTo(new CampaignReport(12_345, 0, 0, Won.ZERO, clock.instant()));
        assertThat(trail.actions())
                .containsExactly("campaign.made", "campaign.codes-ordered", "campaign.codes-exported");
        desk.end(campaign, "잘못 만듦");
        assertBroken(() -> desk.order(campaign, 1), BenefitRule.CAMPAIGN_ENDED);
        assertThatThrownBy(() -> desk.export(campaign, " ", line -> {}))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(PlatformRule.REASON_MISSING));
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        assertBroken(() -> desk.make(new MakeCampaign(" ", terms(CouponKind.AMOUNT, 1))), BenefitRule.NAME_MISSING);
        assertBroken(
                () -> desk.make(new MakeCampaign("A", terms(CouponKind.PERCENT, 101))), BenefitRule.DISCOUNT_WRONG);
        assertBroken(() -> desk.make(new MakeCampaign("A", terms(CouponKind.AMOUNT, 0))), BenefitRule.DISCOUNT_WRONG);
        UUID campaign = desk.make(new MakeCampaign("A", terms(CouponKind.AMOUNT, 1_000)));
        assertBroken(() -> desk.order(campaign, 0), BenefitRule.TOO_MANY_CODES);
        assertBroken(() -> desk.order(campaign, 10_000_001), BenefitRule.TOO_MANY_CODES);
        assertBroken(() -> desk.find(UUID.randomUUID()), BenefitRule.CAMPAIGN_NOT_FOUND);
        assertThat(desk.find(campaign).terms()).isEqualTo(terms(CouponKind.AMOUNT, 1_000));
    }

    @Test
    void a_member_has_the_coupon_of_its_grade_once_a_month() {
        UUID campaign = desk.make(new MakeCampaign("VIP", terms(CouponKind.AMOUNT, 5_000)));
        UUID vip = TestMembers.add(statements, "N-1");
        UUID honoured = TestMembers.add(statements, "N-2");
        UUID gold = TestMembers.add(statements, "N-3");
        UUID merged = TestMembers.add(statements, "N-4");
        statements.update("UPDATE membership_member SET grade = 3 WHERE id IN (?, ?)", vip, merged);
        statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", vip, merged);
        statements.update("UPDATE membership_member SET grade = 2 WHERE id = ?", gold);
        TestMembers.honour(statements, honoured, 3, MONTH);
        CouponGrants grants = wired.get(CouponGrants.class);
        grants.begin(CLOSE, MONTH, campaign, 3);
        grants.goOn(() -> true);
        assertThat(owners(campaign)).containsExactlyInAnyOrder(vip, honoured);
        assertThat(wired.get(CouponDesk.class).usableBy(vip)).isEmpty();
        clock.forward(Duration.ofDays(3));
        assertThat(wired.get(CouponDesk.class).usableBy(vip))
                .extracting(MemberCoupon::campaign, MemberCoupon::validTo)
                .containsExactly(tuple("VIP", LocalDate.of(2026, 12, 31)));
        assertThat(wired.get(CouponDesk.class).usableBy(gold)).isEmpty();
        MemberBenefitList benefits = wired.get(BenefitLists.class).of(honoured);
        assertThat(benefits.grade()).isEqualTo(3);
        assertThat(benefits.pointsRate()).isEqualTo(200);
        assertThat(benefits.freeDeliveries()).isEqualTo(3);
        assertThat(benefits.vipPackaging()).isFalse();
        assertThat(benefits.coupons()).hasSize(1);
        grants.begin(CLOSE, MONTH, campaign, 3);
        statements.update("UPDATE membership_grant_run SET ended_at = NULL, done_to = ?", new UUID(0, 0));
        grants.goOn(() -> true);
        assertThat(owners(campaign)).containsExactlyInAnyOrder(vip, honoured);
        grants.begin(CLOSE, MONTH.plusMonths(1), campaign, 3);
        grants.goOn(() -> true);
        assertThat(owners(campaign)).containsExactlyInAnyOrder(vip, vip, honoured);
        assertThat(statements.list(
                        "SELECT DISTINCT valid_to FROM membership_coupon ORDER BY valid_to",
                        row -> row.date("valid_to")))
                .containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31));
    }

    @Test
    void coupons_of_a_close_that_is_taken_back_are_withdrawn_unless_they_were_used() {
        UUID campaign = desk.make(new MakeCampaign("VIP", terms(CouponKind.AMOUNT, 5_000)));
        UUID used = TestMembers.add(statements, "N-1");
        UUID unused = TestMembers.add(statements, "N-2");
        UUID fallen = TestMembers.add(statements, "N-3");
        UUID risen = TestMembers.add(statements, "N-4");
        statements.update("UPDATE membership_member SET grade = 3 WHERE id IN (?, ?, ?)", used, unused, fallen);
        CouponGrants grants = wired.get(CouponGrants.class);
        grants.begin(CLOSE, MONTH, campaign, 3);
        grants.goOn(() -> true);
        statements.update("UPDATE membership_coupon SET state = 'USED' WHERE member_id = ?", used);
        String code = statements
                .find("SELECT code FROM membership_coupon WHERE member_id = ?", row -> row.string("code"), fallen)
                .orElseThrow();

        grants.takeBack(CLOSE, MONTH);
        statements.update("UPDATE membership_member SET grade = 2 WHERE id = ?", fallen);
        statements.update("UPDATE membership_member SET grade = 3 WHERE id = ?", risen);
        grants.begin(CLOSE, MONTH, campaign, 3);
        grants.goOn(() -> true);
        assertThat(having(campaign, "USED")).containsExactly(used);
        assertThat(having(campaign, "FREE")).containsExactlyInAnyOrder(unused, risen);
        assertThat(having(campaign, "WITHDRAWN")).containsExactlyInAnyOrder(unused, fallen);
        assertThat(statements.list("SELECT head_id FROM membership_grant", row -> row.uuid("head_id")))
                .containsExactlyInAnyOrder(used, unused, risen);
        assertThat(wired.get(CouponDesk.class)
                        .best(
                                fallen,
                                new Cart(SalesChannel.ONLINE, List.of(new CartLine(1, "P", "완구", Won.of(50_000), 1))),
                                List.of(code))
                        .refused())
                .extracting(RefusedCoupon::reason)
                .containsExactly(CouponRefusal.WITHDRAWN);
    }

    private List<UUID> having(UUID campaign, String state) {
        return statements.list(
                "SELECT member_id FROM membership_coupon WHERE campaign_id = ? AND state = ?",
                row -> row.uuid("member_id"),
                campaign,
                state);
    }

    private List<UUID> owners(UUID campaign) {
        return statements.list(
                "SELECT member_id FROM membership_coupon WHERE campaign_id = ?",
                row -> row.uuid("member_id"),
                campaign);
    }

    private static void assertBroken(Runnable act, BenefitRule rule) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(rule));
    }

    private static CampaignTerms terms(CouponKind kind, long amount) {
        return new CampaignTerms(
                kind,
                amount,
                Won.of(3_000),
                Won.of(10_000),
                Set.of("완구", "주방"),
                Set.of(SalesChannel.TV, SalesChannel.ONLINE),
                MONTH,
                LocalDate.of(2027, 12, 31),
                CouponStacking.CATEGORY,
                1);
    }
}
