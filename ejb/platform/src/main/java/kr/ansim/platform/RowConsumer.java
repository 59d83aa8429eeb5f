package kr.ansim.platform;

import java.sql.SQLException;

/** Does something with one row. */
@FunctionalInterface
public interface RowConsumer {
    void accept(Row row) throws SQLException;
}
