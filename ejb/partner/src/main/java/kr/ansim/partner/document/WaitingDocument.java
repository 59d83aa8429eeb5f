package kr.ansim.partner.document;

import java.sql.SQLException;
import java.util.UUID;
import kr.ansim.platform.Row;

/** A document that nobody has looked at yet. @param checks how often that was begun, this time not included */
public record WaitingDocument(UUID id, UUID company, String name, UUID file, int checks) {

    static WaitingDocument read(Row row) throws SQLException {
        return new WaitingDocument(
                row.uuid("id"), row.uuid("company_id"), row.string("name"), row.uuid("file_id"), row.integer("checks"));
    }
}
