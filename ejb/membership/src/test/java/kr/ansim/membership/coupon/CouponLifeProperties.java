package kr.ansim.membership.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.CampaignState;
import kr.ansim.membership.CampaignTerms;
import kr.ansim.membership.CampaignUse;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponCampaign;
import kr.ansim.membership.CouponKind;
import kr.ansim.membership.CouponStacking;
import kr.ansim.membership.CouponState;
import kr.ansim.membership.CouponUse;
import kr.ansim.membership.HoldBenefits;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However coupons are held, used, released, run out of time and rolled back: each is where it should be, and none twice. */
class CouponLifeProperties {

    private static final UUID SHOP = new UUID(0, 7);
    private static final int COUPONS = 5;
    private static final int PER_MEMBER = 2;
    private static final long OFF = 1_000;

    private enum What {
        HOLD,
        USE,
        RELEASE,
        ROLL_BACK,
        TIME_PASSES
    }

    /** @param which of the holds, or members. @param set of coupons, one bit for each */
    private record Act(What what, int which, int set) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(1, (1 << COUPONS) - 1))
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 120)
    void coupons_are_where_they_should_be(@ForAll("acts") List<Act> acts) {
        Life life = new Life();
        for (Act act : acts) {
            life.act(act);
            life.check();
        }
    }

    private static final class Life {

        private final Statements statements = Tables.make("membership");
        private final MovedClock clock = new MovedClock(Instant.parse("2026-11-28T00:00:00Z"));
        private final Wired wired = new Wired()
                .with(Statements.class, statements)
                .with(Clock.class, clock)
                .with(AuditTrail.class, new Trail());
        private final HoldDesk desk = wired.get(HoldDesk.class);
        private final UUID campaign = Ids.next();
        private final List<String> codes = new ArrayList<>();
        private final Map<String, CouponState> where = new HashMap<>();
        private final Map<String, String> whose = new HashMap<>();
        private final Map<UUID, Set<String>> coupons = new HashMap<>();
        private final Map<UUID, Instant> held = new HashMap<>();
        private final List<UUID> holds = new ArrayList<>();
        private int orders;

        private Life() {
            TestMembers.add(statements, "N-0");
            TestMembers.add(statements, "N-1");
            CampaignTerms terms = new CampaignTerms(
                    CouponKind.AMOUNT,
                    OFF,
                    Won.ZERO,
                    Won.ZERO,
                    Set.of(),
                    Set.of(),
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2099, 1, 1),
                    CouponStacking.ALWAYS,
                    PER_MEMBER);
            wired.get(CampaignRows.class)
                    .add(new CouponCampaign(campaign, "A", terms, CampaignState.OPEN, 0, 0, clock.instant()));
            for (int coupon = 0; coupon < COUPONS; coupon++) {
                String code = CouponCode.next();
                codes.add(code);
                where.put(code, CouponState.FREE);
                wired.get(CouponRows.class)
                        .add(campaign, terms.validTo(), Map.of(Ids.next(), new CouponRows.Owned(code, null)));
            }
        }

        private void act(Act act) {
            clock.forward(Duration.ofSeconds(1));
            switch (act.what()) {
                case HOLD -> hold("N-" + act.which() % 2, some(act.set()));
                case USE -> one(act).ifPresent(this::use);
                case RELEASE -> one(act).ifPresent(this::release);
                case ROLL_BACK -> one(act).ifPresent(hold -> rollBack(hold, codes.get(act.set() % COUPONS)));
                case TIME_PASSES -> clock.forward(Duration.ofMinutes(act.which()));
            }
        }

        private void hold(String member, Set<String> some) {
            runOutOf(member);
            long has = whose.values().stream().filter(member::equals).count();
            boolean may = some.stream().allMatch(code -> where.get(code) == CouponState.FREE)
                    && has + some.size() <= PER_MEMBER;
            HoldBenefits command = new HoldBenefits(
                    SHOP,
                    MemberKey.of(member),
                    "O-" + orders++,
                    new Cart(SalesChannel.TV, List.of(new CartLine(1, "P", "A", Won.of(50_000), 1))),
                    0,
                    List.copyOf(some),
                    false,
                    Duration.ofMinutes(10));
            Optional<BenefitHold> hold = tried(() -> desk.hold(command));
            assertThat(hold.isPresent()).isEqualTo(may);
            hold.ifPresent(made -> {
                assertThat(made.discount()).isEqualTo(Won.of(OFF * some.size()));
                holds.add(made.id());
                coupons.put(made.id(), new HashSet<>(some));
                held.put(made.id(), clock.instant());
                some.forEach(code -> {
                    where.put(code, CouponState.HELD);
                    whose.put(code, member);
                });
            });
        }

        /** Whoever asks for something is free of what it did not use in time. */
        private void runOutOf(String member) {
            held.keySet().stream()
                    .filter(hold -> isOver(hold) && of(hold).stream().anyMatch(code -> member.equals(whose.get(code))))
                    .toList()
                    .forEach(this::free);
        }

        private void use(UUID hold) {
            boolean may = held.containsKey(hold) && !isOver(hold);
            Optional<BenefitHold> used = tried(() -> desk.use(SHOP, hold));
            if (may) {
                assertThat(used).isPresent();
                of(hold).forEach(code -> where.put(code, CouponState.USED));
                held.remove(hold);
            }
        }

        private void release(UUID hold) {
            Optional<BenefitHold> released = tried(() -> desk.release(SHOP, hold));
            if (held.containsKey(hold)) {
                assertThat(released).isPresent();
                free(hold);
            }
        }

        private void rollBack(UUID hold, String code) {
            boolean mine = of(hold).contains(code) && where.get(code) == CouponState.USED;
            Optional<BenefitHold> back = tried(() -> desk.rollBack(SHOP, hold, code));
            if (mine) {
                assertThat(back).isPresent();
                where.put(code, CouponState.FREE);
                whose.remove(code);
                of(hold).remove(code);
            }
        }

        private void free(UUID hold) {
            of(hold).forEach(code -> {
                where.put(code, CouponState.FREE);
                whose.remove(code);
            });
            coupons.put(hold, new HashSet<>());
            held.remove(hold);
        }

        private boolean isOver(UUID hold) {
            return !clock.instant()
                    .isBefore(held.getOrDefault(hold, clock.instant()).plus(Duration.ofMinutes(10)));
        }

        private Set<String> of(UUID hold) {
            return coupons.getOrDefault(hold, Set.of());
        }

        private void check() {
            Map<String, CouponState> told = new HashMap<>();
            statements
                    .list(
                            "SELECT code, state FROM membership_coupon",
                            row -> Map.entry(row.string("code"), CouponState.valueOf(row.string("state"))))
                    .forEach(one -> told.put(one.getKey(), one.getValue()));
            assertThat(told).isEqualTo(where);
            long used = where.values().stream().filter(CouponState.USED::equals).count();
            while (wired.get(FactStep.class).goOn()) {
                // until all is added up
            }
            assertThat(wired.get(CouponFigures.class).of(campaign).cost()).isEqualTo(Won.of(OFF * used));
            long held = where.values().stream().filter(CouponState.HELD::equals).count();
            assertThat(wired.get(CouponFigures.class).byCampaign(YearMonth.of(2026, 1), 10))
                    .containsExactly(
                            new CampaignUse(campaign, "A", new CouponUse(COUPONS, held, used, 0, Won.of(OFF * used))));
        }

        private Set<String> some(int set) {
            Set<String> some = new HashSet<>();
            for (int at = 0; at < COUPONS; at++) {
                if ((set & 1 << at) != 0) {
                    some.add(codes.get(at));
                }
            }
            return some;
        }

        private Optional<UUID> one(Act act) {
            return holds.isEmpty() ? Optional.empty() : Optional.of(holds.get(act.which() % holds.size()));
        }

        private static Optional<BenefitHold> tried(Supplier<BenefitHold> act) {
            try {
                return Optional.of(act.get());
            } catch (RuleBroken refused) {
                return Optional.empty();
            }
        }
    }
}
