package kr.ansim.membership.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kr.ansim.kernel.Ids;

/** The wallets that one journal moves points of, one for each person. A member's is that of all who are merged with it. */
final class Wallets {

    private final Map<UUID, UUID> heads;
    private final Map<UUID, Wallet> byHead = new TreeMap<>();
    private final Map<UUID, Lot> known = new HashMap<>();
    private final List<Lot> added = new ArrayList<>();
    private final LocalDate today;
    private long number;

    /** @param heads by member. @param number for the next lot that is issued */
    Wallets(Map<UUID, UUID> heads, Collection<Lot> lots, LocalDate today, long number) {
        this.heads = heads;
        this.today = today;
        this.number = number;
        lots.forEach(lot -> known.put(lot.id(), lot));
        heads.values()
                .forEach(head -> byHead.computeIfAbsent(
                        head,
                        one -> new Wallet(
                                lots.stream()
                                        .filter(lot -> one.equals(heads.get(lot.member())))
                                        .toList(),
                                today)));
    }

    LocalDate today() {
        return today;
    }

    Wallet of(UUID member) {
        return Optional.ofNullable(heads.get(member)).map(byHead::get).orElseThrow();
    }

    Lot lot(UUID id) {
        return Optional.ofNullable(known.get(id)).orElseThrow();
    }

    /** One that is not in a wallet yet; unless points come into it, it is forgotten. */
    Lot newLot(UUID member, LotSource source, LocalDate expiresOn) {
        Lot lot = new Lot(Ids.next(), member, source, number, expiresOn);
        number++;
        added.add(lot);
        return lot;
    }

    List<Lot> added() {
        return List.copyOf(added);
    }

    /** Those of which another amount than before is to be taken back later. */
    List<Lot> recalledAnew() {
        return known.values().stream().filter(Lot::isRecalledAnew).toList();
    }

    /** What was moved, one sum for each lot and account. */
    List<Posting> postings() {
        Map<UUID, Map<PointAccount, Long>> sums = new TreeMap<>();
        for (Wallet wallet : byHead.values()) {
            wallet.settle();
            wallet.journal()
                    .forEach(posting -> sums.computeIfAbsent(posting.lot(), lot -> new TreeMap<>())
                            .merge(posting.account(), posting.amount(), Math::addExact));
        }
        List<Posting> postings = new ArrayList<>();
        sums.forEach((lot, accounts) -> accounts.forEach((account, amount) -> {
            if (amount != 0) {
                postings.add(new Posting(lot, account, amount));
            }
        }));
        return postings;
    }
}
