package kr.ansim.membership.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.platform.Statements;

/** Adds the book up by its postings, some thousands of lots or journals at a time. */
@ApplicationScoped
class BookAudit {

    private static final int STEP = 20_000;

    private static final String SUMS = each("SUM(CASE account WHEN '%1$s' THEN amount ELSE 0 END) AS %2$s", ", ");
    private static final String DIFFERS = each("l.%2$s <> COALESCE(p.%2$s, 0)", " OR ");
    private static final String BALANCE = each("l.%2$s", " + ");
    private static final String BELOW_ZERO = Arrays.stream(PointAccount.values())
            .filter(account -> account != PointAccount.ISSUED)
            .map(account -> "l." + LotRows.column(account) + " < 0")
            .collect(Collectors.joining(" OR "));

    /** What was found in one step, which went up to an id. */
    record Step(UUID last, long seen, List<UUID> wrong) {}

    @Inject
    private Statements statements;

    private static String each(String form, String between) {
        return Arrays.stream(PointAccount.values())
                .map(account -> String.format(form, account.name(), LotRows.column(account)))
                .collect(Collectors.joining(between));
    }

    /** Of the lots behind this one; empty behind the last. */
    Optional<Step> lots(UUID after) {
        return end("membership_lot", "id", after).map(end -> {
            List<UUID> wrong = statements.list(
                    "SELECT l.id FROM membership_lot l LEFT JOIN (SELECT lot_id, " + SUMS
                            + " FROM membership_posting WHERE lot_id > ? AND lot_id <= ? GROUP BY lot_id) p ON p.lot_id = l.id"
                            + " WHERE l.id > ? AND l.id <= ? AND (" + DIFFERS + " OR " + BALANCE
                            + " <> 0 OR (l.source <> 'DEBT' AND (" + BELOW_ZERO + ")))",
                    row -> row.uuid("id"),
                    after,
                    end.last(),
                    after,
                    end.last());
            return new Step(end.last(), end.seen(), wrong);
        });
    }

    /** Of the journals behind this one; empty behind the last. */
    Optional<Step> journals(UUID after) {
        return end("membership_journal", "id", after).map(end -> {
            List<UUID> wrong = statements.list(
                    "SELECT DISTINCT journal_id FROM (SELECT p.journal_id FROM membership_posting p"
                            + " WHERE p.journal_id > ? AND p.journal_id <= ? GROUP BY p.journal_id, p.lot_id"
                            + " HAVING SUM(p.amount) <> 0) wrong",
                    row -> row.uuid("journal_id"),
                    after,
                    end.last());
            return new Step(end.last(), end.seen(), wrong);
        });
    }

    private Optional<Step> end(String table, String id, UUID after) {
        return statements.find(
                "SELECT MAX(" + id + ") AS last, COUNT(*) AS seen FROM (SELECT " + id + " FROM " + table + " WHERE "
                        + id + " > ? ORDER BY " + id + " LIMIT " + STEP + ") page HAVING COUNT(*) > 0",
                row -> new Step(row.uuid("last"), row.bigint("seen"), List.of()),
                after);
    }

    /** What all postings say is in each account, those of lots that are missing included. */
    Map<PointAccount, Long> accounts() {
        Map<PointAccount, Long> sums = new TreeMap<>();
        statements
                .list(
                        "SELECT account, SUM(amount) AS total FROM membership_posting GROUP BY account",
                        row -> Map.entry(PointAccount.valueOf(row.string("account")), row.bigint("total")))
                .forEach(one -> sums.put(one.getKey(), one.getValue()));
        return sums;
    }
}
