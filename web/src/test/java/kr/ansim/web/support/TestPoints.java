package kr.ansim.web.support;

import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.kernel.Ids;

/** Members with points, put into the portal's database as the ledger would have written them. */
public final class TestPoints {

    private TestPoints() {}

    /** @return the number of a new member. */
    public static String member() {
        String number = "9" + String.format("%09d", Math.abs(UUID.randomUUID().hashCode() % 1_000_000_000));
        byte[] id = Ids.toBytes(Ids.next());
        Rows.change(
                "INSERT INTO membership_member (id, number, head_id, state, joined_on, grade, missed,"
                        + " added_at) VALUES (?, ?, ?, 'ACTIVE', '2026-01-01', 0, 0, NOW(6))",
                id,
                number,
                id);
        return number;
    }

    /** @param end the last day on which they can be used */
    public static void give(String number, long points, LocalDate end) {
        byte[] lot = Ids.toBytes(Ids.next());
        byte[] journal = Ids.toBytes(Ids.next());
        Rows.change(
                "INSERT INTO membership_lot (id, member_id, source, number, expires_on, issued, pending, available, held,"
                        + " used, expired, cancelled, reissued, settled) SELECT ?, id, 'GRANT', 1, ?, ?, 0, ?, 0, 0, 0, 0, 0, 0"
                        + " FROM membership_member WHERE number = ?",
                lot,
                end,
                -points,
                points,
                number);
        Rows.change(
                "INSERT INTO membership_journal (id, journal_key, request_hash, kind, made_by, made_at)"
                        + " VALUES (?, ?, '', 'ISSUE', 'test', NOW(6))",
                journal,
                UUID.randomUUID().toString());
        Rows.change(
                "INSERT INTO membership_posting (journal_id, lot_id, account, amount) VALUES (?, ?, 'ISSUED', ?)",
                journal,
                lot,
                -points);
        Rows.change(
                "INSERT INTO membership_posting (journal_id, lot_id, account, amount) VALUES (?, ?, 'AVAILABLE', ?)",
                journal,
                lot,
                points);
    }
}
