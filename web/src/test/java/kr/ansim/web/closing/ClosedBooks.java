package kr.ansim.web.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that a close and the grants after it have written, down to each byte but for names and times. */
final class ClosedBooks {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "decided",
                "SELECT HEX(member_id), purchases, amount, earned, before_grade, before_missed, after_grade, after_missed"
                        + " FROM membership_close_member ORDER BY member_id");
        QUERIES.put(
                "moved",
                "SELECT HEX(member_id), effective, from_grade, to_grade FROM membership_grade_move ORDER BY member_id");
        QUERIES.put(
                "best",
                "SELECT place, HEX(member_id), seated, by_hand, purchases, amount FROM membership_best ORDER BY place");
        QUERIES.put("proof", "SELECT line, what, expected, found FROM membership_close_proof ORDER BY line");
        QUERIES.put("close", "SELECT HEX(digest), expected, members, state FROM membership_close");
        QUERIES.put("held", "SELECT HEX(id), grade, missed FROM membership_member ORDER BY id");
        QUERIES.put(
                "granted",
                "SELECT HEX(head_id), month_begin, HEX(campaign_id) FROM membership_grant ORDER BY head_id, month_begin,"
                        + " campaign_id");
        // what the database believes of a table that was just filled would have it read whole for each coupon
        QUERIES.put(
                "coupons",
                "SELECT HEX(c.member_id), HEX(c.campaign_id), c.valid_to, c.state, COUNT(*), COUNT(g.head_id)"
                        + " FROM membership_coupon c LEFT JOIN membership_grant g FORCE INDEX (PRIMARY)"
                        + " ON g.head_id = c.member_id AND g.coupon_id = c.id GROUP BY c.member_id, c.campaign_id, c.valid_to,"
                        + " c.state ORDER BY c.member_id, c.campaign_id");
        QUERIES.put("runs", "SELECT month_begin, grade, granted FROM membership_grant_run ORDER BY grade");
    }

    private ClosedBooks() {}

    /** A digest of each book. */
    static Map<String, String> read(Connection database) throws SQLException {
        Map<String, String> books = new LinkedHashMap<>();
        for (Map.Entry<String, String> query : QUERIES.entrySet()) {
            books.put(query.getKey(), digest(database, query.getValue()));
        }
        return books;
    }

    private static String digest(Connection database, String query) throws SQLException {
        MessageDigest digest = sha256();
        long lines = 0;
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet rows = statement.executeQuery(query)) {
                int columns = rows.getMetaData().getColumnCount();
                for (; rows.next(); lines++) {
                    for (int column = 1; column <= columns; column++) {
                        digest.update((rows.getString(column) + '\n').getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return lines + " lines " + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
