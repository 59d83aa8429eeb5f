package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.BenefitRule;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The book of all points: lots in which they were issued, journals that move them between the accounts of a lot, and the
 * balances, all of one happening in the caller's transaction. Nothing in it is ever changed; what was wrong is moved back.
 */
@ApplicationScoped
class Ledger {

    @Inject
    private Statements statements;

    @Inject
    private LotRows lots;

    @Inject
    private Clock clock;

    /**
     * Moves points once for each key.
     *
     * @param members whose wallets are needed
     * @param named lots that are needed beside what can be spent; their owners' wallets are opened as well
     * @param act moves the points; when it throws, nothing was moved
     * @return whether it was done now; false when it was done before
     * @throws RuleBroken {@code JOURNAL_DIFFERS} when something else was done by this key
     */
    boolean post(JournalOrder order, Collection<UUID> members, Collection<UUID> named, Consumer<Wallets> act) {
        Wallets wallets = lots.open(members, named);
        String request = HexFormat.of().formatHex(Digests.hash(order.kind() + " " + order.request()));
        Optional<String> before = statements.find(
                "SELECT request_hash FROM membership_journal WHERE journal_key = ?",
                row -> row.string("request_hash"),
                order.key());
        if (before.isPresent()) {
            if (!before.get().equals(request)) {
                throw new RuleBroken(BenefitRule.JOURNAL_DIFFERS, order.key());
            }
            return false;
        }
        act.accept(wallets);
        List<Posting> postings = wallets.postings();
        if (!postings.isEmpty() || !wallets.recalledAnew().isEmpty()) {
            write(order, request, wallets, postings);
        }
        return true;
    }

    private void write(JournalOrder order, String request, Wallets wallets, List<Posting> postings) {
        UUID journal = Ids.next();
        JournalOrder.@Nullable OrderReference about = order.order().orElse(null);
        statements.update(
                "INSERT INTO membership_journal (id, journal_key, request_hash, kind, shop_id, order_number, line, made_by,"
                        + " made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                journal,
                order.key(),
                request,
                order.kind(),
                about == null ? null : about.shop(),
                about == null ? null : about.number(),
                about == null ? null : about.line(),
                order.by(),
                clock.instant());
        Map<UUID, List<Posting>> byLot = postings.stream().collect(Collectors.groupingBy(Posting::lot));
        for (Lot lot : wallets.added()) {
            if (byLot.remove(lot.id()) != null) {
                lots.add(lot);
            }
        }
        byLot.forEach((lot, moved) -> lots.move(wallets.lot(lot), moved));
        wallets.recalledAnew().forEach(lots::recall);
        List<Object[]> rows = new ArrayList<>();
        postings.forEach(
                posting -> rows.add(new Object[] {journal, posting.lot(), posting.account(), posting.amount()}));
        statements.batch(
                "INSERT INTO membership_posting (journal_id, lot_id, account, amount) VALUES (?, ?, ?, ?)", rows);
    }
}
