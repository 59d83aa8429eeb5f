package kr.ansim.membership.coupon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.kernel.Won;
import kr.ansim.membership.AppliedCoupon;
import kr.ansim.membership.BenefitRule;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CouponRefusal;
import kr.ansim.membership.CouponState;
import kr.ansim.membership.MemberCoupon;
import kr.ansim.membership.RefusedCoupon;
import kr.ansim.membership.figures.BenefitFact;
import kr.ansim.membership.figures.BenefitFact.What;
import kr.ansim.membership.figures.BenefitFacts;

/** What coupons are worth for a cart, and what becomes of them. */
@ApplicationScoped
public class CouponDesk {

    @Inject
    private CouponRows rows;

    @Inject
    private HeldCoupons held;

    @Inject
    private CouponFacts facts;

    @Inject
    private BenefitFacts told;

    @Inject
    private Clock clock;

    /** The best of what was offered, with the reason for each that is not used. */
    public CouponChoice best(UUID head, Cart cart, List<String> typed) {
        CategoryCosts costs = CategoryCosts.of(cart);
        List<RefusedCoupon> refused = new ArrayList<>();
        Map<OfferedCoupon, KnownCoupon> usable = usable(head, cart, costs, typed, refused);
        List<OfferedCoupon> chosen = BestCombination.of(costs, List.copyOf(usable.keySet()));
        Combination combination = new Combination(costs);
        usable.keySet().stream().filter(one -> !chosen.contains(one)).forEach(one -> {
            boolean goes = chosen.stream().allMatch(other -> combination.goWith(one, other));
            refused.add(
                    new RefusedCoupon(one.code(), goes ? CouponRefusal.NOTHING_LEFT : CouponRefusal.NOT_WITH_OTHERS));
        });
        return choice(combination.sum(chosen).off(), usable, refused);
    }

    /** All of them or none. @throws RuleBroken {@code COUPON_REFUSED} */
    public CouponChoice all(UUID head, Cart cart, List<String> typed) {
        CategoryCosts costs = CategoryCosts.of(cart);
        List<RefusedCoupon> refused = new ArrayList<>();
        Map<OfferedCoupon, KnownCoupon> usable = usable(head, cart, costs, typed, refused);
        Combination combination = new Combination(costs);
        List<OfferedCoupon> all = List.copyOf(usable.keySet());
        if (refused.isEmpty() && !combination.isAllowed(all)) {
            refused.add(new RefusedCoupon(all.get(all.size() - 1).code(), CouponRefusal.NOT_WITH_OTHERS));
        }
        if (!refused.isEmpty()) {
            throw RuleBroken.at(
                    "coupons",
                    BenefitRule.COUPON_REFUSED,
                    refused.get(0).code(),
                    refused.get(0).reason().name());
        }
        return choice(combination.sum(all).off(), usable, refused);
    }

    private static CouponChoice choice(
            Map<OfferedCoupon, Long> off, Map<OfferedCoupon, KnownCoupon> usable, List<RefusedCoupon> refused) {
        List<AppliedCoupon> applied = off.entrySet().stream()
                .map(one -> new AppliedCoupon(
                        one.getKey().code(),
                        Optional.ofNullable(usable.get(one.getKey()))
                                .orElseThrow()
                                .name(),
                        Won.of(one.getValue()),
                        true))
                .toList();
        return new CouponChoice(off, applied, List.copyOf(refused));
    }

    private Map<OfferedCoupon, KnownCoupon> usable(
            UUID head, Cart cart, CategoryCosts costs, List<String> typed, List<RefusedCoupon> refused) {
        Set<String> codes = new LinkedHashSet<>();
        for (String text : typed) {
            String code = CouponCode.typed(text);
            if (!CouponCode.isOne(code)) {
                refused.add(new RefusedCoupon(text, CouponRefusal.UNKNOWN));
            } else if (!codes.add(code)) {
                refused.add(new RefusedCoupon(code, CouponRefusal.TWICE));
            }
        }
        Map<String, KnownCoupon> known = rows.known(codes);
        Map<UUID, Integer> used = codes.isEmpty() ? new HashMap<>() : rows.used(head);
        Map<OfferedCoupon, KnownCoupon> usable = new LinkedHashMap<>();
        for (String code : codes) {
            Optional<KnownCoupon> coupon = Optional.ofNullable(known.get(code));
            coupon.map(one -> refusal(one, head, cart, costs).or(() -> more(one, used)))
                    .orElse(Optional.of(CouponRefusal.UNKNOWN))
                    .ifPresentOrElse(
                            why -> refused.add(new RefusedCoupon(code, why)),
                            () -> coupon.ifPresent(one -> usable.put(one.offered(), one)));
        }
        return usable;
    }

    private Optional<CouponRefusal> refusal(KnownCoupon coupon, UUID head, Cart cart, CategoryCosts costs) {
        return ofItself(coupon, head).or(() -> ofCart(coupon.terms(), cart, costs));
    }

    private static CouponRefusal notFree(CouponState state) {
        return switch (state) {
            case USED -> CouponRefusal.USED;
            case WITHDRAWN -> CouponRefusal.WITHDRAWN;
            default -> CouponRefusal.HELD;
        };
    }

    private Optional<CouponRefusal> ofItself(KnownCoupon coupon, UUID head) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        if (coupon.head().filter(owner -> !owner.equals(head)).isPresent()) {
            return Optional.of(CouponRefusal.OF_ANOTHER);
        }
        if (coupon.state() != CouponState.FREE) {
            return Optional.of(notFree(coupon.state()));
        }
        if (coupon.campaignState() == CampaignState.ENDED) {
            return Optional.of(CouponRefusal.CAMPAIGN_ENDED);
        }
        if (today.isBefore(coupon.terms().validFrom())) {
            return Optional.of(CouponRefusal.NOT_YET);
        }
        return today.isAfter(coupon.validTo()) || today.isAfter(coupon.terms().validTo())
                ? Optional.of(CouponRefusal.OVER)
                : Optional.empty();
    }

    private static Optional<CouponRefusal> ofCart(CampaignTerms terms, Cart cart, CategoryCosts costs) {
        if (!terms.channels().isEmpty() && !terms.channels().contains(cart.channel())) {
            return Optional.of(CouponRefusal.CHANNEL);
        }
        if (costs.places(terms).length == 0) {
            return Optional.of(CouponRefusal.CATEGORY);
        }
        return costs.cost(terms) < terms.minimum().amount() ? Optional.of(CouponRefusal.MINIMUM) : Optional.empty();
    }

    /** Of one campaign a member may use only some, those that it offers now included. */
    private static Optional<CouponRefusal> more(KnownCoupon coupon, Map<UUID, Integer> used) {
        int before = used.merge(coupon.campaign(), 1, Integer::sum) - 1;
        int most = coupon.terms().perMember();
        return most > 0 && before >= most ? Optional.of(CouponRefusal.PER_MEMBER) : Optional.empty();
    }

    /** @throws RuleBroken {@code COUPON_REFUSED} when somebody else was faster */
    public void hold(CouponChoice choice, UUID hold, UUID member) {
        if (choice.off().isEmpty()) {
            return;
        }
        choice.off().forEach((coupon, off) -> {
            if (!held.hold(coupon, hold, member, Won.of(off))) {
                throw RuleBroken.at("coupons", BenefitRule.COUPON_REFUSED, coupon.code(), CouponRefusal.HELD.name());
            }
        });
        facts.tell(What.COUPON_HELD, hold, CouponState.HELD);
    }

    public void use(UUID hold) {
        facts.tell(What.COUPON_USED, hold, CouponState.HELD);
        held.use(hold);
    }

    public void release(UUID hold) {
        facts.tell(What.COUPON_FREED, hold, CouponState.HELD);
        held.release(hold);
    }

    /** Of several, one, at any age. @return whether it was used until now */
    public boolean rollBack(UUID hold, String code) {
        List<BenefitFact> back = facts.back(hold, code);
        boolean was = held.rollBack(hold, code);
        if (was) {
            told.tell(back);
        }
        return was;
    }

    /** Of those that were given to a person, the ones that can be used today. */
    public List<MemberCoupon> usableBy(UUID head) {
        return rows.usableBy(head, LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
    }

    public List<AppliedCoupon> of(UUID hold) {
        return held.of(hold);
    }
}
