package kr.ansim.membership.point;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.ansim.platform.Statements;

/** What the tables say of a lot. */
record LotTable(Statements statements) {

    /** By the postings. */
    Map<PointAccount, Long> posted(UUID lot) {
        Map<PointAccount, Long> sums = new HashMap<>();
        statements
                .list(
                        "SELECT account, SUM(amount) AS total FROM membership_posting WHERE lot_id = ? GROUP BY account",
                        row -> Map.entry(PointAccount.valueOf(row.string("account")), row.bigint("total")),
                        lot)
                .forEach(one -> sums.put(one.getKey(), one.getValue()));
        return sums;
    }

    long balance(UUID lot, PointAccount account) {
        return statements
                .find(
                        "SELECT " + LotRows.column(account) + " AS balance FROM membership_lot WHERE id = ?",
                        row -> row.bigint("balance"),
                        lot)
                .orElseThrow();
    }

    Map<PointAccount, Long> balances(UUID lot) {
        return statements
                .find(
                        "SELECT * FROM membership_lot WHERE id = ?",
                        row -> {
                            Map<PointAccount, Long> balances = new HashMap<>();
                            for (PointAccount account : PointAccount.values()) {
                                balances.put(account, row.bigint(LotRows.column(account)));
                            }
                            return balances;
                        },
                        lot)
                .orElseThrow();
    }

    UUID owner(UUID lot) {
        return statements
                .find("SELECT member_id FROM membership_lot WHERE id = ?", row -> row.uuid("member_id"), lot)
                .orElseThrow();
    }

    long number(UUID lot) {
        return statements
                .find("SELECT number FROM membership_lot WHERE id = ?", row -> row.bigint("number"), lot)
                .orElseThrow();
    }

    LocalDate end(UUID lot) {
        return statements
                .find("SELECT expires_on FROM membership_lot WHERE id = ?", row -> row.date("expires_on"), lot)
                .orElseThrow();
    }
}
