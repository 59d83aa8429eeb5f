package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.BenefitRule;
import kr.ansim.platform.Statements;

/**
 * What can happen to points. All of it is in the caller's transaction and happens once for each key, and members who are
 * merged are one person in it.
 */
@ApplicationScoped
public class PointBook {

    @Inject
    private Ledger ledger;

    @Inject
    private LotRows lots;

    @Inject
    private HeldParts parts;

    @Inject
    private PointPolicies policies;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /** What holds for points today. */
    public PointPolicy policy() {
        return policies.on(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
    }

    /** Nobody else moves what the person behind this member has until the end of the transaction. */
    public void lock(UUID member) {
        lots.open(Set.of(member), Set.of());
    }

    /** @return the lot that they are in, the same whenever it is told again. @throws RuleBroken {@code JOURNAL_DIFFERS} */
    public UUID issue(JournalOrder order, IssuePoints points) {
        ledger.post(order, Set.of(points.member()), Set.of(), wallets -> {
            Lot lot = wallets.newLot(points.member(), points.source(), points.expiresOn());
            wallets.of(points.member()).issue(lot, points.amount(), points.pending());
        });
        return statements
                .find(
                        "SELECT p.lot_id FROM membership_journal j JOIN membership_posting p ON p.journal_id = j.id"
                                + " WHERE j.journal_key = ? AND p.account = 'ISSUED'",
                        row -> row.uuid("lot_id"),
                        order.key())
                .orElseThrow();
    }

    /** What is pending in this lot can be spent from now on. */
    public void confirm(JournalOrder order, UUID lot) {
        ledger.post(
                order,
                Set.of(),
                Set.of(lot),
                wallets -> wallets.of(wallets.lot(lot).member()).confirm(lot));
    }

    /** Takes back what was issued for a purchase. */
    public void cancel(JournalOrder order, UUID lot, long amount) {
        boolean owed = policy().owed();
        ledger.post(order, Set.of(), Set.of(lot), wallets -> {
            UUID member = wallets.lot(lot).member();
            Optional<Lot> debt =
                    owed ? Optional.of(wallets.newLot(member, LotSource.DEBT, Wallet.NEVER)) : Optional.empty();
            wallets.of(member).cancel(lot, amount, debt);
        });
    }

    /** Takes away what can be spent, what ends soonest first. @throws RuleBroken {@code TOO_FEW_POINTS} at points */
    public void take(JournalOrder order, UUID member, long points) {
        ledger.post(order, Set.of(member), Set.of(), wallets -> {
            if (!wallets.of(member).take(points)) {
                throw RuleBroken.at(
                        "points",
                        BenefitRule.TOO_FEW_POINTS,
                        Math.max(0, wallets.of(member).available()));
            }
        });
    }

    /** Sets points aside. @throws RuleBroken {@code TOO_FEW_POINTS} */
    public void hold(JournalOrder order, UUID hold, UUID member, long points) {
        ledger.post(
                order,
                Set.of(member),
                Set.of(),
                wallets -> parts.add(
                        hold,
                        wallets.of(member)
                                .hold(points)
                                .orElseThrow(() -> new RuleBroken(
                                        BenefitRule.TOO_FEW_POINTS,
                                        Math.max(0, wallets.of(member).available())))));
    }

    /** What was set aside is used. */
    public void use(JournalOrder order, UUID hold) {
        move(
                order,
                parts.all(hold),
                (wallets, used) -> ofOwners(wallets, used)
                        .forEach((owner, these) -> wallets.of(owner).use(these)));
    }

    /** What was set aside is free again. */
    public void release(JournalOrder order, UUID hold) {
        move(
                order,
                parts.all(hold),
                (wallets, held) -> ofOwners(wallets, held)
                        .forEach((owner, these) -> wallets.of(owner).release(these)));
    }

    /** Gives back some of the points that were used by a hold. */
    public void giveBack(JournalOrder order, UUID hold, long points) {
        LocalDate end = policy().lastDay(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
        move(
                order,
                parts.all(hold),
                (wallets, used) -> ofOwners(wallets, parts.givenBack(hold, points))
                        .forEach((owner, these) ->
                                wallets.of(owner).giveBack(these, wallets.newLot(owner, LotSource.REISSUE, end))));
    }

    /** What ended of a member's points, and of all who are one person with it, is over. */
    public void expire(UUID member, LocalDate today) {
        ledger.post(
                JournalOrder.of(JournalKind.EXPIRE, "expire " + member + " " + today, ""),
                Set.of(member),
                Set.of(),
                wallets -> wallets.of(member).expire());
    }

    /** All that the person behind this member has is nobody's. */
    void forfeit(UUID member) {
        ledger.post(
                JournalOrder.of(JournalKind.EXPIRE, "erased " + member, ""),
                Set.of(member),
                lots.pending(member),
                wallets -> wallets.of(member).forfeit());
    }

    private void move(JournalOrder order, List<PointUse> uses, BiConsumer<Wallets, List<PointUse>> act) {
        if (!uses.isEmpty()) {
            Set<UUID> lots = uses.stream().map(PointUse::lot).collect(Collectors.toSet());
            ledger.post(order, Set.of(), lots, wallets -> act.accept(wallets, uses));
        }
    }

    /** Those who were one person then may be none now: each lot is its owner's. */
    private static Map<UUID, List<PointUse>> ofOwners(Wallets wallets, List<PointUse> uses) {
        return uses.stream()
                .collect(Collectors.groupingBy(
                        part -> wallets.lot(part.lot()).member(), LinkedHashMap::new, Collectors.toList()));
    }
}
