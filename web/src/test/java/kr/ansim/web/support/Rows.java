package kr.ansim.web.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Looks, and changes time, behind the portal's back; only when it is on MySQL. */
public final class Rows {

    /** Who was too slow once is asked again after a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Rows() {}

    /** The first column of the first row; empty when there is no row or nothing in it. */
    public static Optional<String> one(String query, Object... values) {
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = prepared(database, query, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until the query finds nothing any more. @throws IllegalStateException when it still does after the patience */
    public static void awaitNone(String query, Object... values) {
        Instant end = Instant.now().plus(PATIENCE);
        while (one(query, values).isPresent()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("still there after " + PATIENCE + ": " + query);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    public static int change(String update, Object... values) {
        try (Connection database = TestDatabase.connect();
                PreparedStatement statement = prepared(database, update, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Runs the work while somebody else has the rows of this query locked, and gives them back unchanged. */
    public static <T> T whileLocked(Supplier<T> work, String query, Object... values) {
        try (Connection database = TestDatabase.connect()) {
            database.setAutoCommit(false);
            try (PreparedStatement lock = prepared(database, query + " FOR UPDATE", values);
                    ResultSet rows = lock.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing to lock: " + query);
                }
                return work.get();
            } finally {
                database.rollback();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement prepared(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
