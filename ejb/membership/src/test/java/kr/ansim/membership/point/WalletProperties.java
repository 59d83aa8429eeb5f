package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to points, each is where a coin moved by hand would be, and every journal is zero in sum. */
class WalletProperties {

    private static final UUID MEMBER = new UUID(0, 1);
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 30);

    private enum What {
        ISSUE,
        ISSUE_PENDING,
        CONFIRM,
        HOLD,
        USE,
        RELEASE,
        GIVE_BACK,
        CANCEL,
        TAKE,
        EXPIRE,
        DAYS_PASS
    }

    /** @param amount of points or days. @param which of the things that it can be done to */
    private record Act(What what, int amount, int which) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 30))
                .as(Act::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 2_000)
    void every_point_is_where_a_coin_would_be(@ForAll("acts") List<Act> acts, @ForAll boolean owing) {
        Life life = new Life(owing);
        acts.forEach(life::act);
    }

    /** One point. */
    private static final class Coin {

        private final UUID lot;
        private final long number;
        private final LocalDate end;
        private PointAccount where;

        private Coin(Lot lot, PointAccount where) {
            this.lot = lot.id();
            this.number = lot.number();
            this.end = lot.expiresOn();
            this.where = where;
        }
    }

    /** One member, told twice: by the wallet, and coin by coin. */
    private static final class Life {

        private final Map<UUID, Lot> lots = new LinkedHashMap<>();
        private final List<UUID> issued = new ArrayList<>();
        private final Map<UUID, Integer> cancelled = new LinkedHashMap<>();
        private final List<List<PointUse>> held = new ArrayList<>();
        private final List<List<PointUse>> used = new ArrayList<>();
        private final List<Coin> coins = new ArrayList<>();
        private final Map<UUID, Integer> recalled = new LinkedHashMap<>();
        private final boolean owing;
        private int owed;
        private LocalDate today = BEGIN;

        /** @param owing whether what is spent already is owed when it is taken back */
        private Life(boolean owing) {
            this.owing = owing;
        }

        private void act(Act act) {
            Wallet wallet = new Wallet(lots.values(), today);
            switch (act.what()) {
                case ISSUE, ISSUE_PENDING -> issue(wallet, act, act.what() == What.ISSUE_PENDING);
                case CONFIRM -> one(issued, act).ifPresent(lot -> confirm(wallet, lot));
                case HOLD -> hold(wallet, act.amount());
                case USE ->
                    taken(held, act).ifPresent(these -> {
                        wallet.use(these);
                        used.add(these);
                        move(these, PointAccount.HELD, coin -> PointAccount.USED);
                    });
                case RELEASE ->
                    taken(held, act).ifPresent(these -> {
                        wallet.release(these);
                        move(
                                these,
                                PointAccount.HELD,
                                coin -> isOver(coin) ? PointAccount.EXPIRED : PointAccount.AVAILABLE);
                    });
                case GIVE_BACK -> taken(used, act).ifPresent(these -> giveBack(wallet, these));
                case CANCEL -> one(issued, act).ifPresent(lot -> cancel(wallet, lot, act.amount()));
                case TAKE -> take(wallet, act.amount());
                case EXPIRE -> expire(wallet);
                case DAYS_PASS -> today = today.plusDays(act.amount());
            }
            pay();
            check(wallet);
        }

        private void issue(Wallet wallet, Act act, boolean pending) {
            Lot lot = lot(today.plusDays(act.which()));
            issued.add(lot.id());
            wallet.issue(lot, act.amount(), pending);
            for (int point = 0; point < act.amount(); point++) {
                coins.add(new Coin(lot, pending ? PointAccount.PENDING : PointAccount.AVAILABLE));
            }
        }

        private void confirm(Wallet wallet, UUID lot) {
            wallet.confirm(lot);
            of(lot, PointAccount.PENDING).forEach(coin -> coin.where = PointAccount.AVAILABLE);
        }

        private void hold(Wallet wallet, int amount) {
            List<Coin> spendable = spendable();
            Optional<List<PointUse>> got = wallet.hold(amount);
            assertThat(got.isPresent()).isEqualTo(spendable.size() - owed >= amount);
            got.ifPresent(these -> {
                held.add(these);
                spendable.subList(0, amount).forEach(coin -> coin.where = PointAccount.HELD);
            });
        }

        private void take(Wallet wallet, int amount) {
            List<Coin> spendable = spendable();
            boolean taken = wallet.take(amount);
            assertThat(taken).isEqualTo(spendable.size() - owed >= amount);
            if (taken) {
                spendable.subList(0, amount).forEach(coin -> coin.where = PointAccount.CANCELLED);
            }
        }

        private void giveBack(Wallet wallet, List<PointUse> these) {
            Lot anew = lot(today.plusDays(30));
            wallet.giveBack(these, anew);
            long before = coins.stream()
                    .filter(coin -> coin.where == PointAccount.REISSUED)
                    .count();
            move(these, PointAccount.USED, coin -> isOver(coin) ? PointAccount.REISSUED : PointAccount.AVAILABLE);
            long over = coins.stream()
                            .filter(coin -> coin.where == PointAccount.REISSUED)
                            .count()
                    - before;
            for (long point = 0; point < over; point++) {
                coins.add(new Coin(anew, PointAccount.AVAILABLE));
            }
        }

        /** Never more than was issued. */
        private void cancel(Wallet wallet, UUID lot, int wanted) {
            int whole =
                    (int) coins.stream().filter(coin -> coin.lot.equals(lot)).count();
            int amount = Math.min(wanted, whole - cancelled.getOrDefault(lot, 0));
            if (amount == 0) {
                return;
            }
            cancelled.merge(lot, amount, Integer::sum);
            wallet.cancel(lot, amount, owing ? Optional.of(lot(Wallet.NEVER)) : Optional.empty());
            List<Coin> back = new ArrayList<>(of(lot, PointAccount.PENDING));
            back.addAll(of(lot, PointAccount.AVAILABLE));
            back.addAll(of(lot, PointAccount.EXPIRED));
            int taken = Math.min(amount, back.size());
            back.subList(0, taken).forEach(coin -> coin.where = PointAccount.CANCELLED);
            if (owing) {
                owed += amount - taken;
            } else {
                recalled.merge(lot, amount - taken, Integer::sum);
            }
        }

        private void expire(Wallet wallet) {
            wallet.expire();
            coins.stream()
                    .filter(coin -> coin.where == PointAccount.AVAILABLE && isOver(coin))
                    .forEach(coin -> coin.where = PointAccount.EXPIRED);
        }

        /** Who owes pays with whatever comes in. */
        private void pay() {
            List<Coin> spendable = spendable();
            int paid = Math.min(owed, spendable.size());
            spendable.subList(0, paid).forEach(coin -> coin.where = PointAccount.SETTLED);
            owed -= paid;
        }

        private void check(Wallet wallet) {
            assertThat(new Wallet(lots.values(), today).available())
                    .isEqualTo(spendable().size() - owed);
            wallet.journal().stream()
                    .collect(Collectors.groupingBy(Posting::lot, Collectors.summingLong(Posting::amount)))
                    .values()
                    .forEach(sum -> assertThat(sum).isZero());
            lots.values().stream()
                    .filter(lot -> !lot.expiresOn().equals(Wallet.NEVER))
                    .forEach(lot -> List.of(PointAccount.values()).stream()
                            .filter(account -> account != PointAccount.ISSUED)
                            .forEach(account -> assertThat(lot.in(account))
                                    .as("%s of lot %s", account, lot.number())
                                    .isEqualTo(of(lot.id(), account).size())));
        }

        private Lot lot(LocalDate end) {
            Lot lot = new Lot(UUID.randomUUID(), MEMBER, LotSource.GRANT, lots.size(), end);
            lots.put(lot.id(), lot);
            return lot;
        }

        private boolean isOver(Coin coin) {
            return coin.end.isBefore(today);
        }

        private List<Coin> spendable() {
            return coins.stream()
                    .filter(coin -> coin.where == PointAccount.AVAILABLE && !isOver(coin))
                    .sorted(Comparator.comparing((Coin coin) -> coin.end).thenComparing(coin -> coin.number))
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private List<Coin> of(UUID lot, PointAccount where) {
            return coins.stream()
                    .filter(coin -> coin.lot.equals(lot) && coin.where == where)
                    .toList();
        }

        private void move(List<PointUse> these, PointAccount from, Function<Coin, PointAccount> to) {
            for (PointUse part : these) {
                for (Coin coin : of(part.lot(), from).subList(0, (int) part.amount())) {
                    PointAccount where = to.apply(coin);
                    boolean back = where != PointAccount.USED && recalled.getOrDefault(part.lot(), 0) > 0;
                    coin.where = back ? PointAccount.CANCELLED : where;
                    recalled.merge(part.lot(), back ? -1 : 0, Integer::sum);
                }
            }
        }

        private static <T> Optional<T> one(List<T> all, Act act) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(act.which() % all.size()));
        }

        private static <T> Optional<T> taken(List<T> all, Act act) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.remove(act.which() % all.size()));
        }
    }
}
