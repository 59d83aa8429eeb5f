package kr.ansim.web.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads from the database itself which statements a hold sends, so that the bare loop is known to send the same. */
final class Wire {

    private static final String LOOK_BACK = "SELECT thread_id, COALESCE(digest_text, event_name)"
            + " FROM performance_schema.events_statements_history_long WHERE COALESCE(nesting_event_type, 'TRANSACTION') = 'TRANSACTION'"
            + " ORDER BY thread_id, event_id";

    private Wire() {}

    static void check(House house, Work product, Work bare) throws Exception {
        try (Connection connection = house.mysql().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE performance_schema.setup_consumers SET enabled = 'YES'"
                    + " WHERE name = 'events_statements_history_long'");
            List<String> sent = sent(statement, product);
            List<String> said = sent(statement, bare);
            statement.execute("UPDATE performance_schema.setup_consumers SET enabled = 'NO'"
                    + " WHERE name = 'events_statements_history_long'");
            if (!sent.equals(said)) {
                throw new IllegalStateException("the bare loop sends\n  " + String.join("\n  ", said)
                        + "\nbut the product sends\n  " + String.join("\n  ", sent));
            }
            System.out.println("round trips of a hold: " + sent.size() + "\n  " + String.join("\n  ", sent));
        }
    }

    private static List<String> sent(Statement statement, Work work) throws Exception {
        try (Work.Client client = work.open()) {
            client.once(); // opens the tables, which shows in the history too
            statement.execute("TRUNCATE performance_schema.events_statements_history_long");
            client.once();
        }
        Thread.sleep(50);
        return ofClaim(statement);
    }

    /** From the start of the claim's transaction to the next look of the same connection at anything else. */
    private static List<String> ofClaim(Statement statement) throws SQLException {
        List<String> claim = new ArrayList<>();
        List<String> present = new ArrayList<>();
        long thread = -1;
        try (ResultSet row = statement.executeQuery(LOOK_BACK)) {
            while (row.next()) {
                if (row.getLong(1) != thread) {
                    present = new ArrayList<>();
                    thread = row.getLong(1);
                }
                present.add(asSent(row.getString(2)));
                if (row.getString(2).contains("INTO `delivery_booking`")) {
                    claim = present;
                }
            }
        }
        if (claim.isEmpty()) {
            throw new IllegalStateException("no claim was seen");
        }
        return cut(claim);
    }

    /** Where a table is opened once more, the database notes behind the statement how it reads the generated columns. */
    private static String asSent(String digest) {
        int opened = digest.indexOf(" (unknown) `parse_gcol_expr`");
        return opened < 0 ? digest : digest.substring(0, opened);
    }

    private static List<String> cut(List<String> all) {
        int booked = 0;
        while (!all.get(booked).contains("INTO `delivery_booking`")) {
            booked++;
        }
        int begin = booked;
        while (begin > 0 && !all.get(begin).startsWith("SET `autocommit`")) {
            begin--;
        }
        int end = booked;
        while (end < all.size() - 1 && !all.get(end).equals("COMMIT")) {
            end++;
        }
        return all.subList(begin, end + 1);
    }
}
