package kr.ansim.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The present row of a query, read by column label. A column that may be null is read by its {@code …OrNull} method; the
 * others throw when there is nothing.
 */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) throws SQLException {
        return Ids.fromBytes(bytes(column));
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? null : Ids.fromBytes(bytes);
    }

    public Instant instant(String column) throws SQLException {
        return present(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    public LocalDate date(String column) throws SQLException {
        return present(dateOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public String string(String column) throws SQLException {
        return present(rows.getString(column), column);
    }

    public @Nullable String stringOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    public int integer(String column) throws SQLException {
        return present(integerOrNull(column), column);
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        int value = rows.getInt(column);
        return rows.wasNull() ? null : value;
    }

    public long bigint(String column) throws SQLException {
        return present(bigintOrNull(column), column);
    }

    public @Nullable Long bigintOrNull(String column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    public double decimal(String column) throws SQLException {
        return present(decimalOrNull(column), column);
    }

    public @Nullable Double decimalOrNull(String column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? null : value;
    }

    public boolean bool(String column) throws SQLException {
        return present(boolOrNull(column), column);
    }

    public @Nullable Boolean boolOrNull(String column) throws SQLException {
        boolean value = rows.getBoolean(column);
        return rows.wasNull() ? null : value;
    }

    public byte[] bytes(String column) throws SQLException {
        return present(rows.getBytes(column), column);
    }

    public byte @Nullable [] bytesOrNull(String column) throws SQLException {
        return rows.getBytes(column);
    }

    private static <T> T present(@Nullable T value, String column) throws SQLException {
        if (value == null) {
            throw new SQLException("column " + column + " is null");
        }
        return value;
    }
}
