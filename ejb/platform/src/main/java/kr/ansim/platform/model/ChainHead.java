package kr.ansim.platform.model;

import java.security.MessageDigest;
import java.sql.SQLException;
import kr.ansim.platform.Row;

/** The end of the chain as the product vouches for it. */
@SuppressWarnings("ArrayRecordComponent")
record ChainHead(long sealed, byte[] lastHash, byte[] mark) {

    static ChainHead made(long sealed, byte[] lastHash, ChainMarks marks) {
        return new ChainHead(sealed, lastHash, marks.ofHead(sealed, lastHash));
    }

    static ChainHead read(Row row) throws SQLException {
        return new ChainHead(row.bigint("sealed"), row.bytes("last_hash"), row.bytes("mark"));
    }

    boolean isGenuine(ChainMarks marks) {
        return MessageDigest.isEqual(mark, marks.ofHead(sealed, lastHash));
    }
}
