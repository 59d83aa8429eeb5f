package kr.ansim.care.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.ansim.care.cases.CaseNumber;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.platform.Statements;

/** What members answered when they were asked how it was, for them to take home. */
@ApplicationScoped
class SurveyRecords {

    @Inject
    private Statements statements;

    @Inject
    private SurveyReading reading;

    void tell(@Observes MemberRecordsAsked asked) {
        asked.tell(statements
                .list(
                        "SELECT * FROM care_survey WHERE answered_at IS NOT NULL AND member_id IN ("
                                + Statements.marks(asked.members().size()) + ") ORDER BY answered_at, id",
                        SurveyRow::of,
                        asked.members().toArray())
                .stream()
                .map(row -> record(row, asked))
                .toList());
    }

    private MemberRecord record(SurveyRow row, MemberRecordsAsked asked) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("case", CaseNumber.shown(row.caseNumber()));
        values.put("score", String.valueOf(row.score()));
        String comment = reading.comment(row, asked.number(), asked.reason());
        if (!comment.isEmpty()) {
            values.put("said", comment);
        }
        return new MemberRecord(
                Optional.empty(), MemberRecord.Kind.SURVEY, values, Optional.ofNullable(row.answeredAt()));
    }
}
