package kr.ansim.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.ansim.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL in the caller's transaction, for the paths where every round trip counts; outside a transaction each statement
 * commits by itself. Values are bound as the tables keep them: ids as 16 bytes, instants as {@code DATETIME(6)} in UTC,
 * enum constants by name.
 *
 * <p>Throws {@link DuplicateKey}, {@link Busy}, {@link DatabaseUnreachable} or, for anything else, {@link StatementFailed}.
 */
@ApplicationScoped
public class Statements {

    private static final int FETCH = 1_000;

    /** Connector/J reads every row into memory first, unless it is asked for one at a time by just this number. */
    private static final int FETCH_OF_MYSQL = Integer.MIN_VALUE;

    @Resource(lookup = "java:app/jdbc/ansim")
    private DataSource source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transaction;

    public Statements() {}

    public Statements(DataSource source) {
        this.source = source;
    }

    Statements(DataSource source, TransactionSynchronizationRegistry transaction) {
        this(source);
        this.transaction = transaction;
    }

    /** As many marks as there are values, as they stand in {@code IN (…)}. */
    public static String marks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }

    /** Runs a change and tells how many rows it met. */
    public int update(String sql, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Sends all rows in one go; with {@code rewriteBatchedStatements} an INSERT becomes one statement on the wire. */
    public void batch(String sql, List<? extends @Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        run(sql, statement -> {
            for (@Nullable Object[] values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(String sql, RowReader<T> reader, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(new Row(rows))) : Optional.<T>empty();
            }
        });
    }

    /** All rows, in the order of the query. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        return run(sql, statement -> {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(rows);
                while (rows.next()) {
                    all.add(reader.read(row));
                }
                return all;
            }
        });
    }

    /** Hands over one row after the other, for results too large for a list; no other statement may run meanwhile. */
    public void each(String sql, RowConsumer reader, @Nullable Object... values) {
        run(sql, statement -> {
            bind(statement, values);
            statement.setFetchSize(fetch(statement));
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    reader.accept(row);
                }
                return true;
            }
        });
    }

    private static int fetch(PreparedStatement statement) throws SQLException {
        String product = statement.getConnection().getMetaData().getDatabaseProductName();
        return product.equals("MySQL") ? FETCH_OF_MYSQL : FETCH;
    }

    /**
     * What is asked again within {@linkplain OneLook one look} is answered from memory; elsewhere it is asked each time.
     *
     * @param question tells it from all other questions, whoever asks them
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> answer) {
        Map<Object, Object> known = OneLook.known(transaction);
        if (known == null) {
            return answer.get();
        }
        Object before = known.get(question);
        if (before == null) {
            before = Objects.requireNonNull(answer.get());
            known.put(question, before);
        }
        return (T) before;
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failure) {
            throw translated(sql, failure);
        }
    }

    private Connection connection() {
        try {
            return source.getConnection();
        } catch (SQLException failure) {
            throw new DatabaseUnreachable(failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            int position = i + 1;
            Object value = values[i];
            if (value instanceof String text) {
                statement.setString(position, text);
            } else if (value instanceof UUID id) {
                statement.setBytes(position, Ids.toBytes(id));
            } else if (value instanceof Instant instant) {
                statement.setObject(position, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            } else if (value instanceof Integer number) {
                statement.setInt(position, number);
            } else if (value instanceof Long number) {
                statement.setLong(position, number);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(position, bytes);
            } else if (value instanceof Enum<?> constant) {
                statement.setString(position, constant.name());
            } else if (value == null) {
                statement.setNull(position, Types.NULL);
            } else {
                statement.setObject(position, value);
            }
        }
    }

    private RuntimeException translated(String sql, SQLException failure) {
        switch (Refusal.of(failure)) {
            case DUPLICATE -> {
                return new DuplicateKey(failure);
            }
            case DEADLOCK -> {
                doom();
                return new Busy(failure);
            }
            case LOCKED -> {
                return new Busy(failure);
            }
            case UNREACHABLE -> {
                return new DatabaseUnreachable(failure);
            }
            default -> {
                return new StatementFailed(sql, failure);
            }
        }
    }

    /** The database has rolled the transaction back already: statements after this one would be half of it. */
    private void doom() {
        if (transaction != null && transaction.getTransactionKey() != null) {
            transaction.setRollbackOnly();
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
