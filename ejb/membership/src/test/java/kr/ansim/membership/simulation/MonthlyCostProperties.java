package kr.ansim.membership.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitKind;
import kr.ansim.membership.Purchases;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What benefits cost by the sums of grades is what somebody adds up who goes from member to member. */
class MonthlyCostProperties {

    @Provide
    Arbitrary<List<Tally.Decided>> members() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.longs().between(0, 3_000_000))
                .as((id, from, to, count, amount) ->
                        new Tally.Decided(new UUID(0, id), from, to, new Purchases(count, Won.of(amount))))
                .list()
                .ofMaxSize(60)
                .uniqueElements(Tally.Decided::member);
    }

    @Provide
    Arbitrary<List<PricedBenefit>> benefits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(BenefitKind.class),
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.longs().between(0, 10_000),
                        Arbitraries.longs().between(0, 50_000))
                .as((grade, kind, granted, share, each) ->
                        new PricedBenefit(grade, kind, Optional.empty(), granted, share, each))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void sums_cost_what_members_cost(
            @ForAll("members") List<Tally.Decided> members,
            @ForAll("benefits") List<PricedBenefit> benefits,
            @ForAll @IntRange(min = 1, max = 24) int months) {
        Tally tally = new Tally(4, 3, Set.of());
        members.forEach(tally::add);
        List<MonthlyCost> costs = SimulationEnd.costs(tally, benefits, months);
        for (PricedBenefit benefit : benefits) {
            List<Tally.Decided> having =
                    members.stream().filter(one -> one.to() == benefit.grade()).toList();
            List<MonthlyCost> found =
                    costs.stream().filter(one -> one.benefit() == benefit).toList();
            assertThat(found).hasSize(having.isEmpty() ? 0 : 1);
            found.forEach(one -> assertThat(one.cost().amount()).isEqualTo(slow(having, benefit, months)));
        }
    }

    private static long slow(List<Tally.Decided> having, PricedBenefit benefit, int months) {
        BigDecimal purchases = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        for (Tally.Decided member : having) {
            purchases = purchases.add(BigDecimal.valueOf(member.purchases().count()));
            BigDecimal one = switch (benefit.kind()) {
                case POINTS_RATE ->
                    BigDecimal.valueOf(member.purchases().amount().amount())
                            .multiply(BigDecimal.valueOf(benefit.each()))
                            .movePointLeft(4);
                case VIP_PACKAGING ->
                    BigDecimal.valueOf(member.purchases().count()).multiply(BigDecimal.valueOf(benefit.each()));
                case COUPON ->
                    BigDecimal.valueOf(benefit.usedShare())
                            .movePointLeft(4)
                            .multiply(BigDecimal.valueOf(benefit.each()));
                default -> BigDecimal.ZERO;
            };
            cost = cost.add(one);
        }
        if (benefit.kind() == BenefitKind.COUPON) {
            return cost.setScale(0, RoundingMode.FLOOR).longValueExact();
        }
        if (benefit.kind() == BenefitKind.FREE_DELIVERY) {
            // together they have so many free in all these months, and order so often
            BigDecimal free =
                    BigDecimal.valueOf(having.size() * benefit.granted()).multiply(BigDecimal.valueOf(months));
            cost = free.min(purchases).multiply(BigDecimal.valueOf(benefit.each()));
        }
        return cost.divide(BigDecimal.valueOf(months), 0, RoundingMode.FLOOR).longValueExact();
    }
}
