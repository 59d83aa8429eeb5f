package kr.ansim.membership.point;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Points that were issued together and end together. Of a debt, which never ends, the amounts are negative. */
final class Lot {

    /** The soonest end first; of one day, the oldest. */
    static final Comparator<Lot> SPENT_FIRST =
            Comparator.comparing(Lot::expiresOn).thenComparing(Lot::number).thenComparing(Lot::id);

    private final UUID id;
    private final UUID member;
    private final LotSource source;
    private final long number;
    private final LocalDate expiresOn;
    private final Map<PointAccount, Long> balances = new EnumMap<>(PointAccount.class);
    private long recalled;
    private boolean recalledAnew;

    /**
     * @param member whose it is for ever, whoever it may be merged with
     * @param number in the order of issue
     * @param expiresOn the last day on which they can be used
     */
    Lot(UUID id, UUID member, LotSource source, long number, LocalDate expiresOn) {
        this.id = id;
        this.member = member;
        this.source = source;
        this.number = number;
        this.expiresOn = expiresOn;
    }

    UUID id() {
        return id;
    }

    UUID member() {
        return member;
    }

    LotSource source() {
        return source;
    }

    long number() {
        return number;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    boolean isOver(LocalDate today) {
        return expiresOn.isBefore(today);
    }

    long in(PointAccount account) {
        return balances.getOrDefault(account, 0L);
    }

    /** As it was written down. */
    Lot with(PointAccount account, long balance) {
        balances.put(account, balance);
        return this;
    }

    /** As it was written down. */
    Lot withRecalled(long amount) {
        recalled = amount;
        return this;
    }

    /** How many of those that are held or used are to be taken back once they come back. */
    long recalled() {
        return recalled;
    }

    /** Whether that is to be written down. */
    boolean isRecalledAnew() {
        return recalledAnew;
    }

    /** @param more or, below zero, less */
    void recall(long more) {
        recalled = Math.addExact(recalled, more);
        recalledAnew = true;
    }

    /** @throws ArithmeticException beyond the range of a long */
    List<Posting> move(PointAccount from, PointAccount to, long amount) {
        balances.put(from, Math.subtractExact(in(from), amount));
        balances.put(to, Math.addExact(in(to), amount));
        return List.of(new Posting(id, from, -amount), new Posting(id, to, amount));
    }
}
