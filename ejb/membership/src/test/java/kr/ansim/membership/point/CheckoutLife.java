package kr.ansim.membership.point;

import static kr.ansim.membership.point.MemberLife.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.Cart;
import kr.ansim.membership.CartLine;
import kr.ansim.membership.CouponState;
import kr.ansim.membership.HoldBenefits;
import kr.ansim.membership.MemberKey;
import kr.ansim.membership.ReturnLines;
import kr.ansim.membership.SalesChannel;

/** What is set aside at checkouts, used and given back, and the coupons of each month, of the members of a {@link MemberLife}. */
final class CheckoutLife {

    /** Longer than a day, so that some are used on the next. */
    private static final Duration CHECKOUT = Duration.ofHours(30);

    private static final class Checkout {

        private final BenefitHold hold;
        private final Map<UUID, Long> parts;
        private final Optional<ModelCoupon> coupon;
        private boolean used;
        private int returned;

        private Checkout(BenefitHold hold, Map<UUID, Long> parts, Optional<ModelCoupon> coupon) {
            this.hold = hold;
            this.parts = parts;
            this.coupon = coupon;
        }

        private int pieces() {
            return hold.lines().get(0).quantity();
        }
    }

    private static final class ModelCoupon {

        private final WorldTables.NewCoupon made;
        private CouponState state = CouponState.FREE;

        /** While it was held or used, its close was taken back. */
        private boolean recalled;

        private ModelCoupon(WorldTables.NewCoupon made) {
            this.made = made;
        }

        private void back() {
            state = recalled ? CouponState.WITHDRAWN : CouponState.FREE;
        }

        private boolean isOf(LocalDate month) {
            return made.validTo().withDayOfMonth(1).equals(month);
        }
    }

    private final MemberWorld world;
    private final ModelPeople people;
    private final Coins coins;
    private final ModelPoints points;
    private final List<Checkout> checkouts = new ArrayList<>();
    private final Map<String, ModelCoupon> coupons = new LinkedHashMap<>();
    private final Map<LocalDate, Map<UUID, ModelCoupon>> granted = new HashMap<>();

    CheckoutLife(MemberWorld world, ModelPeople people, Coins coins) {
        this.world = world;
        this.people = people;
        this.coins = coins;
        this.points = new ModelPoints(coins, world);
    }

    /** With a coupon of its own, with any, whosever it is and wherever it may be, or with none. */
    void checkOut(int which, int pieces, long wanted) {
        world.tick();
        UUID member = world.members().get(which % world.members().size());
        endRunOut(member);
        Optional<ModelCoupon> coupon = one(offered(which, member), which / 3);
        HoldBenefits command = new HoldBenefits(
                MemberWorld.SHOP,
                MemberKey.of(world.tables().number(member)),
                "C-" + world.key(),
                new Cart(SalesChannel.TV, List.of(new CartLine(1, "P", "완구", Won.of(20_000), pieces))),
                wanted,
                coupon.map(one -> List.of(one.made.code())).orElse(List.of()),
                false,
                CHECKOUT);
        if ((wanted > 0 && coins.available(member) < wanted)
                || coupon.filter(one -> !isUsable(one, member)).isPresent()) {
            assertThatThrownBy(() -> world.hold(command)).isInstanceOf(RuleBroken.class);
            return;
        }
        BenefitHold hold = world.hold(command);
        coupon.ifPresent(one -> one.state = CouponState.HELD);
        checkouts.add(new Checkout(hold, points.hold(member, wanted), coupon));
    }

    private List<ModelCoupon> offered(int which, UUID member) {
        return switch (which / 3 % 3) {
            case 0 -> List.of();
            case 1 -> List.copyOf(coupons.values());
            default ->
                coupons.values().stream().filter(one -> isUsable(one, member)).toList();
        };
    }

    private boolean isUsable(ModelCoupon coupon, UUID member) {
        return coupon.state == CouponState.FREE
                && people.head(coupon.made.member()).equals(people.head(member))
                && !world.today().isAfter(coupon.made.validTo());
    }

    private void endRunOut(UUID member) {
        world.endRunOut(people.head(member));
        open().stream()
                .filter(one -> isRunOut(one) && people.head(one.hold.member()).equals(people.head(member)))
                .sorted(Comparator.comparing(one -> one.hold.id()))
                .forEach(this::free);
    }

    private List<Checkout> open() {
        return checkouts.stream().filter(one -> !one.used).toList();
    }

    private List<Checkout> used() {
        return checkouts.stream().filter(one -> one.used).toList();
    }

    private boolean isRunOut(Checkout checkout) {
        return !world.now().isBefore(checkout.hold.heldUntil());
    }

    private void free(Checkout checkout) {
        checkouts.remove(checkout);
        checkout.coupon.ifPresent(ModelCoupon::back);
        points.release(checkout.parts);
    }

    void use(int which) {
        one(open(), which).ifPresent(checkout -> {
            world.tick();
            if (isRunOut(checkout)) {
                assertThatThrownBy(() -> world.use(checkout.hold)).isInstanceOf(RuleBroken.class);
                return;
            }
            world.use(checkout.hold);
            world.use(checkout.hold);
            checkout.used = true;
            checkout.coupon.ifPresent(one -> one.state = CouponState.USED);
            points.use(checkout.parts);
        });
    }

    void release(int which) {
        one(open(), which).ifPresent(checkout -> {
            world.tick();
            world.release(checkout.hold);
            world.release(checkout.hold);
            free(checkout);
        });
    }

    void giveBack(int which, int wanted) {
        one(used(), which).ifPresent(checkout -> {
            int pieces = Math.min(wanted, checkout.pieces() - checkout.returned);
            if (pieces > 0) {
                world.tick();
                long before = share(checkout);
                checkout.returned += pieces;
                long back = share(checkout) - before;
                ReturnLines told = new ReturnLines(
                        MemberWorld.SHOP,
                        checkout.hold.id(),
                        "r" + world.key(),
                        List.of(new ReturnLines.Piece(1, pieces)));
                assertThat(world.giveBack(told)).isEqualTo(back);
                assertThat(world.giveBack(told)).isEqualTo(back);
                points.giveBack(checkout.parts, back);
            }
        });
    }

    private static long share(Checkout checkout) {
        return checkout.hold.points() * checkout.returned / checkout.pieces();
    }

    void rollBack(int which) {
        List<Checkout> paid = used().stream()
                .filter(one -> one.coupon
                        .filter(coupon -> coupon.state == CouponState.USED)
                        .isPresent())
                .toList();
        one(paid, which).ifPresent(checkout -> {
            world.rollBack(checkout.hold, checkout.coupon.orElseThrow().made.code());
            checkout.coupon.orElseThrow().back();
            checkouts.remove(checkout);
        });
    }

    /** Of the month, to whoever has it not yet. Who has used one of a close that was taken back has it again. */
    void grant() {
        LocalDate month = world.today().withDayOfMonth(1);
        world.grant(month);
        Map<UUID, ModelCoupon> had = granted.computeIfAbsent(month, none -> new HashMap<>());
        List<UUID> due = new ArrayList<>();
        for (UUID head : people.all()) {
            if (!had.containsKey(head)) {
                recalled(head, month).ifPresentOrElse(again -> had.put(head, again), () -> due.add(head));
            }
        }
        List<WorldTables.NewCoupon> made = world.tables().newCoupons(coupons.keySet());
        assertThat(made).extracting(WorldTables.NewCoupon::member).containsExactlyInAnyOrderElementsOf(due);
        made.forEach(one -> {
            ModelCoupon coupon = new ModelCoupon(one);
            coupons.put(one.code(), coupon);
            had.put(one.member(), coupon);
        });
    }

    /** Of several that a person has used while it was several, one is given again. */
    private Optional<ModelCoupon> recalled(UUID head, LocalDate month) {
        List<ModelCoupon> candidates = coupons.values().stream()
                .filter(one -> one.recalled && one.state != CouponState.WITHDRAWN && one.isOf(month))
                .filter(one -> people.head(one.made.member()).equals(head))
                .toList();
        List<ModelCoupon> again = candidates.stream()
                .filter(one -> !world.tables().isRecalled(one.made.code()))
                .toList();
        assertThat(again).hasSize(candidates.isEmpty() ? 0 : 1);
        again.forEach(one -> one.recalled = false);
        return again.stream().findFirst();
    }

    /** As the close of the month is. */
    void takeBackGrants() {
        LocalDate month = world.today().withDayOfMonth(1);
        world.takeBackGrants(month);
        Optional.ofNullable(granted.remove(month))
                .ifPresent(had -> had.values().forEach(one -> {
                    if (one.state == CouponState.FREE) {
                        one.state = CouponState.WITHDRAWN;
                    } else {
                        one.recalled = true;
                    }
                }));
    }

    void check() {
        assertThat(world.tables().coupons())
                .allSatisfy((code, state) -> assertThat(state)
                        .isEqualTo(Optional.ofNullable(coupons.get(code)).orElseThrow().state));
        assertThat(world.tables().grantedTwice()).isEmpty();
    }
}
