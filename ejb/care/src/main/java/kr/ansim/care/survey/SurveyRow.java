package kr.ansim.care.survey;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.ansim.platform.Row;
import org.jspecify.annotations.Nullable;

/** A survey as it is kept. @param comment where it is in the vault */
record SurveyRow(
        UUID id,
        String caseNumber,
        String memberNumber,
        String agent,
        Instant askedAt,
        LocalDate endsOn,
        @Nullable Instant answeredAt,
        @Nullable Integer score,
        @Nullable UUID comment) {

    static SurveyRow of(Row row) throws SQLException {
        return new SurveyRow(
                row.uuid("id"),
                row.string("case_number"),
                row.string("member_number"),
                row.string("agent"),
                row.instant("asked_at"),
                row.date("ends_on"),
                row.instantOrNull("answered_at"),
                row.integerOrNull("score"),
                row.uuidOrNull("comment"));
    }
}
