package kr.ansim.care.action;

import static kr.ansim.care.action.ActWorld.MEMBER;
import static kr.ansim.care.action.ActWorld.ask;
import static kr.ansim.care.action.ActWorld.broken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.ActState;
import kr.ansim.care.ActSummary;
import kr.ansim.care.AskAct;
import kr.ansim.care.CareRule;
import kr.ansim.care.FindGifts;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.MakeCampaign;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.coupon.CampaignDesk;
import kr.ansim.membership.coupon.DeskCoupons;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.PlatformRule;
import org.junit.jupiter.api.Test;

/** Points and coupons are given once, within limits at once and beyond them by two persons. */
class GiftDeskTest {

    private final ActWorld world = new ActWorld();
    private final UUID member = world.member(MEMBER);
    private final GiftDesk desk = world.wired.get(GiftDesk.class);
    private final GiftDecisions decisions = world.wired.get(GiftDecisions.class);

    @Test
    void a_few_points_are_given_at_once_with_whose_and_why() {
        ActSummary given = desk.points(ask(MEMBER), 9_000, "one");
        assertThat(given.state()).isEqualTo(ActState.DONE);
        assertThat(world.points(member)).isEqualTo(9_000);
        assertThat(world.trail.entries())
                .filteredOn(entry -> entry.action().equals("desk.gift-given"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("whose", MEMBER))
                .extracting(AuditEntry::actor, AuditEntry::reason)
                .containsExactly("one", "배송이 하루 늦음");
        assertThat(world.told).isEmpty();
    }

    @Test
    void a_double_click_gives_once_and_another_gift_by_the_same_key_is_refused() {
        AskAct once = ask(MEMBER);
        ActSummary first = desk.points(once, 500, "one");
        assertThat(desk.points(once, 500, "one")).isEqualTo(first);
        assertThat(world.points(member)).isEqualTo(500);
        broken(() -> desk.points(once, 501, "one"), CareRule.ACT_DIFFERS);
        broken(() -> desk.points(once, 500, "two"), CareRule.ACT_DIFFERS);
    }

    @Test
    void more_waits_for_another_person_who_is_told_and_tells_the_first() {
        ActSummary asked = desk.points(ask(MEMBER), 10_001, "one");
        assertThat(asked.state()).isEqualTo(ActState.WAITING);
        assertThat(world.points(member)).isZero();
        assertThat(decisions.waiting(10)).containsExactly(asked);
        assertThat(world.told).extracting(ActWorld.Told::to).containsExactly("role:DESK_SUPERVISOR");
        broken(() -> decisions.approve(asked.id(), "one"), CareRule.GIFT_SECOND_PERSON);
        decisions.approve(asked.id(), "two");
        assertThat(world.points(member)).isEqualTo(10_001);
        assertThat(world.told.get(1).to()).isEqualTo("one");
        assertThat(world.told.get(1).template()).isEqualTo("desk.gift-approved");
        broken(() -> decisions.approve(asked.id(), "two"), CareRule.ACT_DECIDED);
        assertThat(world.points(member)).isEqualTo(10_001);
    }

    @Test
    void what_is_refused_says_why_and_is_never_given() {
        ActSummary asked = desk.points(ask(MEMBER), 20_000, "one");
        broken(() -> decisions.refuse(asked.id(), " ", "two"), PlatformRule.REASON_MISSING, "reason");
        decisions.refuse(asked.id(), "쿠폰이 맞음", "two");
        broken(() -> decisions.approve(asked.id(), "two"), CareRule.ACT_DECIDED);
        assertThat(world.points(member)).isZero();
        assertThat(decisions.page(
                        new FindGifts(Optional.of(ActState.REFUSED), Optional.empty(), Optional.empty()), null, 5))
                .singleElement()
                .extracting(ActSummary::refusal)
                .isEqualTo(Optional.of("쿠폰이 맞음"));
    }

    @Test
    void what_was_given_is_taken_home_by_the_member_and_nothing_that_waits() {
        desk.points(ask(MEMBER), 9_000, "one");
        desk.points(ask(MEMBER), 20_000, "one");
        MemberRecordsAsked asked = new MemberRecordsAsked(List.of(member), MEMBER, "열람 요구");
        world.wired.get(GiftRecords.class).tell(asked);
        assertThat(asked.told()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MemberRecord.Kind.GIFT);
            assertThat(one.values()).containsOnly(Map.entry("gift", "POINTS"), Map.entry("points", "9000"));
        });
    }

    @Test
    void refusals_name_their_fields() {
        broken(() -> desk.points(ask(MEMBER), 0, "one"), CareRule.GIFT_OUT_OF_RANGE, "points");
        broken(() -> desk.points(ask(MEMBER), 1_000_001, "one"), CareRule.GIFT_OUT_OF_RANGE, "points");
        broken(() -> desk.points(ask("N-9"), 10, "one"), MembershipRule.NO_SUCH_MEMBER, "member");
        broken(
                () -> desk.points(
                        new AskAct(UUID.randomUUID(), MEMBER, " ", Optional.empty(), Optional.empty()), 10, "one"),
                PlatformRule.REASON_MISSING,
                "reason");
        broken(() -> desk.coupon(ask(MEMBER), null, "one"), CareRule.CAMPAIGN_NOT_CHOSEN, "campaign");
        broken(() -> desk.coupon(ask(MEMBER), UUID.randomUUID(), "one"), BenefitRule.CAMPAIGN_NOT_FOUND, "campaign");
    }

    @Test
    void a_coupon_counts_with_what_it_costs_at_most() {
        UUID fixed = campaign(CouponKind.AMOUNT, 6_000, 0, 0);
        ActSummary given = desk.coupon(ask(MEMBER), fixed, "one");
        assertThat(given.worth()).isEqualTo(Won.of(6_000));
        assertThat(given.coupon()).isPresent();
        assertThat(desk.forecast(MEMBER, 4_001, "one").alone()).isFalse();
        assertThat(desk.forecast(MEMBER, 4_000, "one").alone()).isTrue();
        UUID percent = campaign(CouponKind.PERCENT, 10, 30_000, 0);
        ActSummary asked = desk.coupon(ask(MEMBER), percent, "two");
        assertThat(asked.state()).isEqualTo(ActState.WAITING);
        decisions.approve(asked.id(), "three");
        assertThat(owned()).isEqualTo(2);
    }

    @Test
    void no_more_coupons_are_given_than_the_member_may_use_nor_any_of_a_campaign_without_end() {
        UUID one = campaign(CouponKind.AMOUNT, 1_000, 0, 1);
        desk.coupon(ask(MEMBER), one, "one");
        broken(() -> desk.coupon(ask(MEMBER), one, "one"), BenefitRule.COUPONS_ENOUGH, "campaign");
        broken(() -> campaign(CouponKind.PERCENT, 10, 0, 0), BenefitRule.CAMPAIGN_UNLIMITED);
        world.clock.forward(Duration.ofDays(60));
        broken(() -> desk.coupon(ask(MEMBER), one, "one"), BenefitRule.CAMPAIGN_ENDED, "campaign");
    }

    @Test
    void what_was_given_counts_for_all_who_are_the_same_person() {
        UUID other = world.member("N-2");
        desk.points(ask("N-2"), 8_000, "one");
        world.statements.update("UPDATE membership_member SET head_id = ? WHERE id = ?", member, other);
        assertThat(desk.points(ask(MEMBER), 2_001, "one").state()).isEqualTo(ActState.WAITING);
        assertThat(desk.points(ask("N-2"), 2_000, "one").state()).isEqualTo(ActState.DONE);
    }

    private UUID campaign(CouponKind kind, long amount, long most, int perMember) {
        LocalDate today = LocalDate.of(2026, 11, 28);
        CampaignTerms terms = new CampaignTerms(
                kind,
                amount,
                Won.of(most),
                Won.ZERO,
                Set.of(),
                Set.of(),
                today,
                today.plusDays(30),
                CouponStacking.values()[0],
                perMember);
        UUID id = world.wired.get(CampaignDesk.class).make(new MakeCampaign("사과 쿠폰", terms));
        world.wired.get(DeskCoupons.class).allow(id, true, "manager");
        return id;
    }

    private int owned() {
        return world.statements
                .find(
                        "SELECT COUNT(*) AS n FROM membership_coupon WHERE member_id = ?",
                        row -> row.integer("n"),
                        member)
                .orElse(0);
    }
}
