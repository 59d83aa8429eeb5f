package kr.ansim.membership.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The slow and obvious model of points: one object for each point, and the debts of members. */
final class Coins {

    /** Of one point. */
    static final class Coin {

        private final UUID lot;
        private PointAccount where;

        private Coin(UUID lot, PointAccount where) {
            this.lot = lot;
            this.where = where;
        }
    }

    /** @param number in the order of issue */
    record Origin(UUID member, LocalDate end, long number) {}

    private final Map<UUID, Origin> origins = new HashMap<>();
    private final List<Coin> coins = new ArrayList<>();
    private final Map<UUID, Long> owed = new HashMap<>();
    private final Map<UUID, UUID> heads;
    private LocalDate today;

    Coins(Map<UUID, UUID> heads, LocalDate today) {
        this.heads = heads;
        this.today = today;
    }

    void dayIs(LocalDate day) {
        today = day;
    }

    void issue(UUID lot, Origin origin, long amount, PointAccount to) {
        origins.put(lot, origin);
        for (long point = 0; point < amount; point++) {
            coins.add(new Coin(lot, to));
        }
    }

    void owe(UUID lot, Origin origin, long amount) {
        origins.put(lot, origin);
        owed.put(lot, amount);
    }

    void move(UUID lot, PointAccount from, PointAccount to, long amount) {
        move(lot, from, coin -> to, amount);
    }

    /** Those that ended go elsewhere. @return how many did */
    long moveUnlessOver(UUID lot, PointAccount from, PointAccount to, PointAccount over, long amount) {
        move(lot, from, coin -> isOver(coin.lot) ? over : to, amount);
        return isOver(lot) ? amount : 0;
    }

    private void move(UUID lot, PointAccount from, Function<Coin, PointAccount> to, long amount) {
        List<Coin> moved = of(lot, from).limit(amount).toList();
        if (moved.size() < amount) {
            throw new AssertionError(amount + " of " + from + " wanted, there are " + moved.size());
        }
        moved.forEach(coin -> coin.where = to.apply(coin));
    }

    long in(UUID lot, PointAccount account) {
        if (owed.containsKey(lot)) {
            return account == PointAccount.AVAILABLE ? -owed(lot) : 0;
        }
        return of(lot, account).count();
    }

    boolean isDebt(UUID lot) {
        return owed.containsKey(lot);
    }

    long available(UUID member) {
        return spendable(member).size()
                - debts(member).stream().mapToLong(this::owed).sum();
    }

    /** From which lots, the first first. */
    Map<UUID, Long> hold(UUID member, long amount) {
        Map<UUID, Long> parts = new LinkedHashMap<>();
        spendable(member).subList(0, (int) amount).forEach(coin -> {
            coin.where = PointAccount.HELD;
            parts.merge(coin.lot, 1L, Long::sum);
        });
        return parts;
    }

    /** Whose points are over but not yet gone. */
    List<UUID> over() {
        return coins.stream()
                .filter(coin -> coin.where == PointAccount.AVAILABLE && isOver(coin.lot))
                .map(coin -> origin(coin.lot).member())
                .distinct()
                .sorted()
                .toList();
    }

    void expire(UUID member) {
        coins.stream()
                .filter(coin -> coin.where == PointAccount.AVAILABLE && isOver(coin.lot) && isOf(coin.lot, member))
                .forEach(coin -> coin.where = PointAccount.EXPIRED);
    }

    /** Whatever the person has pays what it owes. */
    void pay(UUID member) {
        for (UUID debt : debts(member)) {
            List<Coin> spendable = spendable(member);
            long paid = Math.min(owed(debt), spendable.size());
            spendable.subList(0, (int) paid).forEach(coin -> coin.where = PointAccount.SETTLED);
            owed.merge(debt, -paid, Long::sum);
        }
    }

    private List<UUID> debts(UUID member) {
        return owed.keySet().stream()
                .filter(lot -> isOf(lot, member))
                .sorted(Comparator.comparing((UUID lot) -> origin(lot).number()))
                .toList();
    }

    private List<Coin> spendable(UUID member) {
        return coins.stream()
                .filter(coin -> coin.where == PointAccount.AVAILABLE && !isOver(coin.lot) && isOf(coin.lot, member))
                .sorted(Comparator.comparing((Coin coin) -> origin(coin.lot).end())
                        .thenComparing(coin -> origin(coin.lot).number()))
                .toList();
    }

    private Stream<Coin> of(UUID lot, PointAccount where) {
        return coins.stream().filter(coin -> coin.lot.equals(lot) && coin.where == where);
    }

    private boolean isOf(UUID lot, UUID member) {
        return head(origin(lot).member()).equals(head(member));
    }

    private boolean isOver(UUID lot) {
        return origin(lot).end().isBefore(today);
    }

    private Origin origin(UUID lot) {
        return Optional.ofNullable(origins.get(lot)).orElseThrow();
    }

    private UUID head(UUID member) {
        return Optional.ofNullable(heads.get(member)).orElseThrow();
    }

    private long owed(UUID lot) {
        return owed.getOrDefault(lot, 0L);
    }
}
