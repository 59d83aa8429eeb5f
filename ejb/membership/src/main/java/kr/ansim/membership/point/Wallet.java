package kr.ansim.membership.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lots of a member, or of members who are one, while one journal is made. What ends soonest is spent first; what is given
 * back goes to the very lots that it came from.
 */
final class Wallet {

    /** A debt is no lot that could end. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Map<UUID, Lot> lots;
    private final LocalDate today;
    private final List<Posting> journal = new ArrayList<>();

    Wallet(Collection<Lot> lots, LocalDate today) {
        this.lots = lots.stream().collect(Collectors.toMap(Lot::id, Function.identity()));
        this.today = today;
    }

    /** What was moved, to be written down. */
    List<Posting> journal() {
        return List.copyOf(journal);
    }

    /** What can be spent today; below zero while more is owed than there is. */
    long available() {
        return lots.values().stream()
                .filter(lot -> !lot.isOver(today))
                .mapToLong(lot -> lot.in(PointAccount.AVAILABLE))
                .sum();
    }

    /** @param pending whether they cannot be spent yet */
    void issue(Lot lot, long amount, boolean pending) {
        lots.put(lot.id(), lot);
        journal.addAll(lot.move(PointAccount.ISSUED, pending ? PointAccount.PENDING : PointAccount.AVAILABLE, amount));
        settle();
    }

    /** The purchase can be returned no more. */
    void confirm(UUID lot) {
        Lot one = lot(lot);
        if (one.in(PointAccount.PENDING) > 0) {
            journal.addAll(one.move(PointAccount.PENDING, PointAccount.AVAILABLE, one.in(PointAccount.PENDING)));
        }
        settle();
    }

    /** Sets points aside. @return from which lots; empty when there are too few */
    Optional<List<PointUse>> hold(long amount) {
        return spend(amount, PointAccount.HELD);
    }

    /** Takes points away. @return whether there were enough */
    boolean take(long amount) {
        return spend(amount, PointAccount.CANCELLED).isPresent();
    }

    private Optional<List<PointUse>> spend(long amount, PointAccount to) {
        if (available() < amount) {
            return Optional.empty();
        }
        List<PointUse> spent = new ArrayList<>();
        long left = amount;
        for (Lot lot : spendable()) {
            long part = Math.min(left, lot.in(PointAccount.AVAILABLE));
            if (part > 0) {
                journal.addAll(lot.move(PointAccount.AVAILABLE, to, part));
                spent.add(new PointUse(lot.id(), part));
                left -= part;
            }
        }
        return Optional.of(spent);
    }

    void use(List<PointUse> held) {
        held.forEach(part -> journal.addAll(lot(part.lot()).move(PointAccount.HELD, PointAccount.USED, part.amount())));
    }

    /** What ended meanwhile is over. */
    void release(List<PointUse> held) {
        held.forEach(part -> {
            Lot lot = lot(part.lot());
            long back = unlessRecalled(lot, PointAccount.HELD, part.amount());
            if (back > 0) {
                journal.addAll(lot.move(
                        PointAccount.HELD, lot.isOver(today) ? PointAccount.EXPIRED : PointAccount.AVAILABLE, back));
            }
        });
        settle();
    }

    /** @return how many of what comes back are not to be taken back */
    private long unlessRecalled(Lot lot, PointAccount from, long amount) {
        long recalled = Math.min(lot.recalled(), amount);
        if (recalled > 0) {
            journal.addAll(lot.move(from, PointAccount.CANCELLED, recalled));
            lot.recall(-recalled);
        }
        return amount - recalled;
    }

    /**
     * Gives used points back.
     *
     * @param anew into which those go that ended meanwhile
     */
    void giveBack(List<PointUse> used, Lot anew) {
        long over = 0;
        for (PointUse part : used) {
            Lot lot = lot(part.lot());
            long back = unlessRecalled(lot, PointAccount.USED, part.amount());
            if (back > 0) {
                journal.addAll(lot.move(
                        PointAccount.USED, lot.isOver(today) ? PointAccount.REISSUED : PointAccount.AVAILABLE, back));
                over += lot.isOver(today) ? back : 0;
            }
        }
        if (over > 0) {
            lots.put(anew.id(), anew);
            journal.addAll(anew.move(PointAccount.ISSUED, PointAccount.AVAILABLE, over));
        }
        settle();
    }

    /**
     * Takes back what was issued for a purchase that was returned. What is used or held already is owed; when nothing is to be
     * owed, it is taken back if it ever comes back.
     *
     * @param debt what is owed goes there; empty when nothing is to be owed
     */
    void cancel(UUID issued, long amount, Optional<Lot> debt) {
        Lot lot = lot(issued);
        long left = amount;
        // what has ended is nobody's any more, and not owed
        for (PointAccount from : List.of(PointAccount.PENDING, PointAccount.AVAILABLE, PointAccount.EXPIRED)) {
            left -= cancel(lot, from, left);
        }
        if (left > 0 && debt.isEmpty()) {
            lot.recall(left);
        } else if (left > 0) {
            lots.put(debt.get().id(), debt.get());
            journal.addAll(debt.get().move(PointAccount.ISSUED, PointAccount.AVAILABLE, -left));
            settle();
        }
    }

    /** Nobody is there any more who could spend them. What is set aside for an order goes its way. */
    void forfeit() {
        for (Lot lot : lots.values().stream().sorted(Lot.SPENT_FIRST).toList()) {
            for (PointAccount from : List.of(PointAccount.PENDING, PointAccount.AVAILABLE)) {
                if (lot.in(from) > 0) {
                    journal.addAll(lot.move(from, PointAccount.EXPIRED, lot.in(from)));
                }
            }
        }
    }

    private long cancel(Lot lot, PointAccount from, long most) {
        long part = Math.min(most, Math.max(0, lot.in(from)));
        if (part > 0) {
            journal.addAll(lot.move(from, PointAccount.CANCELLED, part));
        }
        return part;
    }

    /** What ended before today. */
    void expire() {
        lots.values().stream()
                .filter(lot -> lot.isOver(today) && lot.in(PointAccount.AVAILABLE) > 0)
                .sorted(Lot.SPENT_FIRST)
                .forEach(lot -> journal.addAll(
                        lot.move(PointAccount.AVAILABLE, PointAccount.EXPIRED, lot.in(PointAccount.AVAILABLE))));
    }

    /** Whatever comes in pays what is owed first. */
    void settle() {
        for (Lot debt : lots.values().stream()
                .filter(lot -> lot.in(PointAccount.AVAILABLE) < 0)
                .sorted(Lot.SPENT_FIRST)
                .toList()) {
            for (Lot lot : spendable()) {
                long part = Math.min(-debt.in(PointAccount.AVAILABLE), lot.in(PointAccount.AVAILABLE));
                if (part > 0) {
                    journal.addAll(lot.move(PointAccount.AVAILABLE, PointAccount.SETTLED, part));
                    journal.addAll(debt.move(PointAccount.SETTLED, PointAccount.AVAILABLE, part));
                }
            }
        }
    }

    private List<Lot> spendable() {
        return lots.values().stream()
                .filter(lot -> !lot.isOver(today) && lot.in(PointAccount.AVAILABLE) > 0)
                .sorted(Lot.SPENT_FIRST)
                .toList();
    }

    private Lot lot(UUID id) {
        return Optional.ofNullable(lots.get(id)).orElseThrow();
    }
}
