package kr.ansim.membership.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What becomes of coins, in the order in which the product promises it. */
record ModelPoints(Coins coins, MemberWorld world) {

    void issue(UUID lot, UUID member, LocalDate end, long amount, PointAccount to) {
        LotTable table = world.tables().lots();
        assertThat(table.owner(lot)).isEqualTo(member);
        assertThat(table.end(lot)).isEqualTo(end);
        coins.issue(lot, new Coins.Origin(member, end, table.number(lot)), amount, to);
        coins.pay(member);
    }

    void confirm(UUID lot) {
        coins.move(lot, PointAccount.PENDING, PointAccount.AVAILABLE, coins.in(lot, PointAccount.PENDING));
        pay(lot);
    }

    /** What was used or held by then is owed. */
    void cancel(UUID lot, long amount) {
        if (amount == 0) {
            return;
        }
        long left = amount;
        for (PointAccount from : List.of(PointAccount.PENDING, PointAccount.AVAILABLE, PointAccount.EXPIRED)) {
            long part = Math.min(left, coins.in(lot, from));
            coins.move(lot, from, PointAccount.CANCELLED, part);
            left -= part;
        }
        List<UUID> debts = world.tables().newLots();
        assertThat(debts).hasSize(left > 0 ? 1 : 0);
        for (UUID debt : debts) {
            UUID owner = world.tables().lots().owner(lot);
            coins.owe(
                    debt,
                    new Coins.Origin(owner, Wallet.NEVER, world.tables().lots().number(debt)),
                    left);
        }
        pay(lot);
    }

    Map<UUID, Long> hold(UUID member, long amount) {
        if (amount == 0) {
            return Map.of();
        }
        Map<UUID, Long> parts = new LinkedHashMap<>(coins.hold(member, amount));
        coins.pay(member);
        return parts;
    }

    void use(Map<UUID, Long> parts) {
        parts.forEach((lot, amount) -> coins.move(lot, PointAccount.HELD, PointAccount.USED, amount));
        parts.keySet().forEach(this::pay);
    }

    /** Owner by owner, as each has its own again when it is parted from the others. */
    void release(Map<UUID, Long> parts) {
        byOwner(parts).forEach((owner, own) -> {
            own.forEach((lot, amount) ->
                    coins.moveUnlessOver(lot, PointAccount.HELD, PointAccount.AVAILABLE, PointAccount.EXPIRED, amount));
            coins.pay(owner);
        });
    }

    /** Of the lot that was taken last, first; what has ended meanwhile comes anew to its owner. */
    void giveBack(Map<UUID, Long> parts, long amount) {
        Map<UUID, UUID> anew = new HashMap<>();
        world.tables().newLots().forEach(lot -> anew.put(world.tables().lots().owner(lot), lot));
        byOwner(last(parts, amount)).forEach((owner, own) -> {
            long over = 0;
            for (Map.Entry<UUID, Long> part : own.entrySet()) {
                over += coins.moveUnlessOver(
                        part.getKey(),
                        PointAccount.USED,
                        PointAccount.AVAILABLE,
                        PointAccount.REISSUED,
                        part.getValue());
                parts.merge(part.getKey(), -part.getValue(), Long::sum);
            }
            if (over > 0) {
                issue(
                        Optional.ofNullable(anew.remove(owner)).orElseThrow(),
                        owner,
                        world.lastDay(),
                        over,
                        PointAccount.AVAILABLE);
            }
            coins.pay(owner);
        });
        assertThat(anew).isEmpty();
        if (amount > 0) {
            parts.keySet().forEach(this::pay);
        }
    }

    private static Map<UUID, Long> last(Map<UUID, Long> parts, long amount) {
        List<UUID> lots = new ArrayList<>(parts.keySet());
        Map<UUID, Long> back = new LinkedHashMap<>();
        long left = amount;
        for (int at = lots.size() - 1; at >= 0 && left > 0; at--) {
            long part = Math.min(left, parts.getOrDefault(lots.get(at), 0L));
            if (part > 0) {
                back.put(lots.get(at), part);
                left -= part;
            }
        }
        return back;
    }

    private Map<UUID, Map<UUID, Long>> byOwner(Map<UUID, Long> parts) {
        Map<UUID, Map<UUID, Long>> owners = new LinkedHashMap<>();
        parts.forEach((lot, amount) -> owners.computeIfAbsent(
                        world.tables().lots().owner(lot), owner -> new LinkedHashMap<>())
                .put(lot, amount));
        return owners;
    }

    private void pay(UUID lot) {
        coins.pay(world.tables().lots().owner(lot));
    }
}
