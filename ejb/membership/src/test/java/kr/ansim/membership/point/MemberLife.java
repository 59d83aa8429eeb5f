package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.OrderEventKind;

/**
 * Three customers of a shop who buy, send back, pay with points and coupons, and are taken for one person and parted again;
 * all of it told twice: to the product over its tables, and to a slow and obvious model.
 */
final class MemberLife {

    /** Of ten thousand, in the lowest grade. */
    private static final long RATE = 50;

    private static final class Purchase {

        private final MemberWorld.Order order;
        private final long price;
        private final LocalDate delivered;
        private final Optional<UUID> lot;
        private int kept;
        private boolean confirmed;

        private Purchase(MemberWorld.Order order, int pieces, long price, LocalDate delivered, Optional<UUID> lot) {
            this.order = order;
            this.price = price;
            this.delivered = delivered;
            this.lot = lot;
            this.kept = pieces;
        }

        private static long worth(long price, int pieces) {
            return price * pieces * RATE / 10_000;
        }
    }

    private final MemberWorld world = new MemberWorld();
    private final ModelPeople people = new ModelPeople(world.members());
    private final Coins coins = new Coins(people.heads(), world.today());
    private final ModelPoints points = new ModelPoints(coins, world);
    private final List<Purchase> purchases = new ArrayList<>();
    private final CheckoutLife checkouts = new CheckoutLife(world, people, coins);
    private final Set<LocalDate> nights = new HashSet<>();

    CheckoutLife checkouts() {
        return checkouts;
    }

    void buy(int which, int pieces, long price) {
        world.tick();
        MemberWorld.Order order = world.order(which, pieces, price);
        long worth = Purchase.worth(price, pieces);
        List<UUID> lots = world.tables().newLots();
        assertThat(lots).hasSize(worth > 0 ? 1 : 0);
        lots.forEach(lot -> points.issue(lot, order.member(), world.lastDay(), worth, PointAccount.PENDING));
        purchases.add(
                new Purchase(order, pieces, price, world.today(), lots.stream().findFirst()));
    }

    /** Points that end with the month. */
    void give(int which, long amount) {
        world.tick();
        UUID member = world.members().get(which % world.members().size());
        LocalDate end = world.today().withDayOfMonth(world.today().lengthOfMonth());
        points.issue(world.give(member, amount, end), member, end, amount, PointAccount.AVAILABLE);
        assertThat(world.tables().newLots()).hasSize(1);
    }

    void sendBack(int which, int wanted) {
        one(purchases, which).ifPresent(purchase -> {
            int pieces = Math.min(wanted, purchase.kept);
            if (pieces > 0) {
                world.tick();
                long before = Purchase.worth(purchase.price, purchase.kept);
                purchase.kept -= pieces;
                world.tell(purchase.order, OrderEventKind.RETURNED, pieces);
                purchase.lot.ifPresent(
                        lot -> points.cancel(lot, before - Purchase.worth(purchase.price, purchase.kept)));
            }
        });
    }

    void confirm(int which) {
        one(purchases, which).ifPresent(purchase -> {
            world.confirm(purchase.order);
            boolean counts = !purchase.delivered.plusDays(7).isAfter(world.today());
            if (counts && !purchase.confirmed) {
                purchase.confirmed = true;
                purchase.lot.ifPresent(points::confirm);
            }
        });
    }

    void merge(int which, int other) {
        UUID one = world.members().get(which % world.members().size());
        UUID two = world.members().get(other % world.members().size());
        if (!people.head(one).equals(people.head(two))) {
            world.tick();
            people.join(world.join(one, two), one, two);
        }
    }

    void undo(int which) {
        one(people.merges(), which).ifPresent(merge -> {
            world.undo(merge);
            people.part(merge);
        });
    }

    void night() {
        world.night();
        if (nights.add(world.today())) {
            coins.over().forEach(member -> {
                coins.expire(member);
                coins.pay(member);
            });
        }
    }

    void daysPass(int days) {
        world.forward(Duration.ofDays(days));
        coins.dayIs(world.today());
    }

    /** The book balances, and says of every point, coupon and person what the model says. */
    void check() {
        world.tables().check(coins);
        checkouts.check();
        people.all()
                .forEach(head ->
                        assertThat(world.tables().standing(head).available()).isEqualTo(coins.available(head)));
        assertThat(people.heads()).isEqualTo(world.tables().heads());
    }

    static <T> Optional<T> one(List<T> all, int which) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
    }
}
