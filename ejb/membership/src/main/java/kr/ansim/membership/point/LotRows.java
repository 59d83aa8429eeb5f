package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;

/** Lots with their balances. */
@ApplicationScoped
class LotRows {

    private static final String BALANCES =
            Arrays.stream(PointAccount.values()).map(LotRows::column).collect(Collectors.joining(", "));

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    /**
     * Opens the wallets of these members and of those whose lots these are, and nobody else opens them until the end of the
     * transaction. Always in one order, so that no two wait for each other.
     */
    Wallets open(Collection<UUID> members, Collection<UUID> lots) {
        Set<UUID> asked = new TreeSet<>(members);
        if (!lots.isEmpty()) {
            asked.addAll(statements.list(
                    "SELECT DISTINCT member_id FROM membership_lot WHERE id IN (" + Statements.marks(lots.size()) + ")",
                    row -> row.uuid("member_id"),
                    lots.toArray()));
        }
        Map<UUID, UUID> heads = heads(asked);
        lock(new TreeSet<>(heads.keySet()), asked);
        Instant now = clock.instant();
        return new Wallets(
                heads,
                lots(heads.keySet(), lots),
                LocalDate.ofInstant(now, SystemClock.KOREA),
                ChronoUnit.MICROS.between(Instant.EPOCH, now));
    }

    /** Of all who are one person with this member, those in which something cannot be spent yet. */
    Set<UUID> pending(UUID member) {
        return Set.copyOf(statements.list(
                "SELECT l.id FROM membership_member o JOIN membership_member m ON m.head_id = o.head_id"
                        + " JOIN membership_lot l ON l.member_id = m.id WHERE o.id = ? AND l.pending <> 0",
                row -> row.uuid("id"),
                member));
    }

    /** All members who are one person with any of these. */
    private Map<UUID, UUID> heads(Set<UUID> members) {
        Map<UUID, UUID> heads = new HashMap<>();
        statements
                .list(
                        "SELECT m.id, m.head_id FROM membership_member m JOIN (SELECT DISTINCT head_id FROM membership_member"
                                + " WHERE id IN (" + Statements.marks(members.size()) + ")) h ON h.head_id = m.head_id",
                        row -> Map.entry(row.uuid("id"), row.uuid("head_id")),
                        members.toArray())
                .forEach(one -> heads.put(one.getKey(), one.getValue()));
        return heads;
    }

    private void lock(Set<UUID> members, Set<UUID> asked) {
        Set<UUID> without = new TreeSet<>(asked);
        locked(members).forEach(without::remove);
        if (without.isEmpty()) {
            return;
        }
        // not by an INSERT that fails: two who had failed would wait for each other
        without.forEach(member -> statements.update(
                "INSERT INTO membership_wallet (member_id) VALUES (?) ON DUPLICATE KEY UPDATE member_id = member_id",
                member));
        locked(members);
    }

    private List<UUID> locked(Set<UUID> members) {
        return statements.list(
                "SELECT member_id FROM membership_wallet WHERE member_id IN (" + Statements.marks(members.size())
                        + ") ORDER BY member_id FOR UPDATE",
                row -> row.uuid("member_id"),
                members.toArray());
    }

    /** Those in which there is something to spend or to pay, and those that are named. */
    private List<Lot> lots(Set<UUID> members, Collection<UUID> named) {
        String open = "SELECT * FROM membership_lot WHERE member_id IN (" + Statements.marks(members.size())
                + ") AND available <> 0";
        List<Lot> lots = statements.list(open, LotRows::lot, members.toArray());
        Set<UUID> missing = new HashSet<>(named);
        lots.forEach(lot -> missing.remove(lot.id()));
        return missing.isEmpty()
                ? lots
                : Stream.concat(
                                lots.stream(),
                                statements
                                        .list(
                                                "SELECT * FROM membership_lot WHERE id IN ("
                                                        + Statements.marks(missing.size()) + ")",
                                                LotRows::lot,
                                                missing.toArray())
                                        .stream())
                        .toList();
    }

    private static Lot lot(Row row) throws SQLException {
        Lot lot = new Lot(
                row.uuid("id"),
                row.uuid("member_id"),
                LotSource.valueOf(row.string("source")),
                row.bigint("number"),
                row.date("expires_on"));
        for (PointAccount account : PointAccount.values()) {
            lot.with(account, row.bigint(column(account)));
        }
        return lot.withRecalled(row.bigint("recalled"));
    }

    void add(Lot lot) {
        statements.update(
                "INSERT INTO membership_lot (id, member_id, source, number, expires_on, " + BALANCES
                        + ") VALUES (?, ?, ?, ?, ?, "
                        + Statements.marks(PointAccount.values().length) + ")",
                Stream.concat(
                                Stream.of(lot.id(), lot.member(), lot.source(), lot.number(), lot.expiresOn()),
                                Arrays.stream(PointAccount.values()).map(lot::in))
                        .toArray());
    }

    /** From the very balances that the wallet saw. */
    void move(Lot lot, List<Posting> postings) {
        String moved = postings.stream()
                .map(posting -> column(posting.account()) + " = ?")
                .collect(Collectors.joining(", "));
        String seen = postings.stream()
                .map(posting -> " AND " + column(posting.account()) + " = ?")
                .collect(Collectors.joining());
        int changed = statements.update(
                "UPDATE membership_lot SET " + moved + " WHERE id = ?" + seen,
                Stream.of(
                                postings.stream().map(posting -> lot.in(posting.account())),
                                Stream.of(lot.id()),
                                postings.stream().map(posting -> lot.in(posting.account()) - posting.amount()))
                        .flatMap(Function.identity())
                        .toArray());
        if (changed == 0) {
            throw new IllegalStateException("lot " + lot.id() + " was moved by somebody who did not open its wallet");
        }
    }

    void recall(Lot lot) {
        statements.update("UPDATE membership_lot SET recalled = ? WHERE id = ?", lot.recalled(), lot.id());
    }

    /** Of the table. */
    static String column(PointAccount account) {
        return account.name().toLowerCase(Locale.ROOT);
    }
}
