package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.membership.FindJournals;
import kr.ansim.membership.JournalDetails;
import kr.ansim.membership.PointStatementLine;
import kr.ansim.platform.Row;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** Journals by whose points they moved, for which order, or one alone. */
@ApplicationScoped
public class JournalSearch {

    private static final UUID LAST = new UUID(-1, -1);

    private record Head(UUID id, String kind, Instant at, Optional<UUID> shop, Optional<String> order, String by) {}

    @Inject
    private Statements statements;

    public List<JournalDetails> find(FindJournals wanted) {
        UUID after = wanted.after() == null ? LAST : wanted.after();
        return details(ids(wanted.wanted().strip(), after, wanted.limit()));
    }

    private List<JournalDetails> details(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<JournalDetails.Move>> moves = moves(ids);
        return heads(ids).stream()
                .map(head -> new JournalDetails(
                        head.id(),
                        head.kind(),
                        head.at(),
                        head.shop(),
                        head.order(),
                        head.by(),
                        moves.getOrDefault(head.id(), List.of())))
                .toList();
    }

    /** The same told by what it changed for the person behind this member. */
    public List<PointStatementLine> statement(UUID head, @Nullable UUID after, int limit) {
        Set<String> own = new HashSet<>(statements.list(
                "SELECT number FROM membership_member WHERE head_id = ?", row -> row.string("number"), head));
        List<UUID> ids = list(
                "membership_member m JOIN membership_lot l ON l.member_id = m.id JOIN membership_posting p ON p.lot_id = l.id"
                        + " JOIN membership_journal j ON j.id = p.journal_id WHERE m.head_id = ? AND j.id < ?",
                head,
                after == null ? LAST : after,
                limit);
        return details(ids).stream()
                .map(journal -> new PointStatementLine(
                        journal.id(),
                        journal.at(),
                        journal.kind(),
                        journal.shop(),
                        journal.order(),
                        change(journal, own, PointAccount.AVAILABLE),
                        change(journal, own, PointAccount.PENDING),
                        change(journal, own, PointAccount.HELD)))
                .toList();
    }

    private static long change(JournalDetails journal, Set<String> own, PointAccount account) {
        return journal.moves().stream()
                .filter(move -> own.contains(move.member()) && move.account().equals(account.name()))
                .mapToLong(JournalDetails.Move::amount)
                .sum();
    }

    private List<UUID> ids(String wanted, UUID after, int limit) {
        if (wanted.isEmpty()) {
            return list("membership_journal j WHERE j.id < ?", after, limit);
        }
        Optional<UUID> id = id(wanted);
        if (id.isPresent()) {
            return isLot(id.get())
                    ? list(
                            "membership_posting p JOIN membership_journal j ON j.id = p.journal_id"
                                    + " WHERE p.lot_id = ? AND j.id < ?",
                            id.get(),
                            after,
                            limit)
                    : list("membership_journal j WHERE j.id = ? AND j.id < ?", id.get(), after, limit);
        }
        String number = wanted.replaceAll("[\\s-]", "");
        return number.matches("[0-9]{10}") && isMember(number)
                ? list(
                        "membership_member o JOIN membership_member m ON m.head_id = o.head_id JOIN membership_lot l"
                                + " ON l.member_id = m.id JOIN membership_posting p ON p.lot_id = l.id"
                                + " JOIN membership_journal j ON j.id = p.journal_id WHERE o.number = ? AND j.id < ?",
                        number,
                        after,
                        limit)
                : list("membership_journal j WHERE j.order_number = ? AND j.id < ?", wanted, after, limit);
    }

    private boolean isLot(UUID id) {
        return statements
                .find("SELECT id FROM membership_lot WHERE id = ?", row -> row.uuid("id"), id)
                .isPresent();
    }

    private boolean isMember(String number) {
        return statements
                .find("SELECT id FROM membership_member WHERE number = ?", row -> row.uuid("id"), number)
                .isPresent();
    }

    private List<UUID> list(String from, Object... values) {
        return statements.list(
                "SELECT DISTINCT j.id FROM " + from + " ORDER BY j.id DESC LIMIT ?", row -> row.uuid("id"), values);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private List<Head> heads(List<UUID> ids) {
        return statements.list(
                "SELECT * FROM membership_journal WHERE id IN (" + Statements.marks(ids.size()) + ") ORDER BY id DESC",
                row -> new Head(
                        row.uuid("id"),
                        row.string("kind"),
                        row.instant("made_at"),
                        Optional.ofNullable(row.uuidOrNull("shop_id")),
                        Optional.ofNullable(row.stringOrNull("order_number")),
                        row.string("made_by")),
                ids.toArray());
    }

    private Map<UUID, List<JournalDetails.Move>> moves(List<UUID> ids) {
        Map<UUID, List<JournalDetails.Move>> moves = new HashMap<>();
        statements
                .list(
                        "SELECT p.journal_id, p.lot_id, m.number AS member_number, l.expires_on, p.account, p.amount"
                                + " FROM membership_posting p JOIN membership_lot l ON l.id = p.lot_id"
                                + " JOIN membership_member m ON m.id = l.member_id WHERE p.journal_id IN ("
                                + Statements.marks(ids.size())
                                + ") ORDER BY p.journal_id, l.number, p.lot_id, p.amount",
                        row -> Map.entry(row.uuid("journal_id"), move(row)),
                        ids.toArray())
                .forEach(one -> moves.computeIfAbsent(one.getKey(), journal -> new ArrayList<>())
                        .add(one.getValue()));
        return moves;
    }

    private static JournalDetails.Move move(Row row) throws SQLException {
        LocalDate end = row.date("expires_on");
        return new JournalDetails.Move(
                row.uuid("lot_id"),
                row.string("member_number"),
                end.equals(Wallet.NEVER) ? Optional.empty() : Optional.of(end),
                row.string("account"),
                row.bigint("amount"));
    }
}
