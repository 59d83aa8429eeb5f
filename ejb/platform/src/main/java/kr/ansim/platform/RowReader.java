package kr.ansim.platform;

import java.sql.SQLException;

/** Makes one object of one row. */
@FunctionalInterface
public interface RowReader<T> {
    T read(Row row) throws SQLException;
}
