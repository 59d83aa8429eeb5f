package kr.ansim.care.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.CaseState;
import kr.ansim.membership.MemberRecord;
import kr.ansim.membership.MemberRecordsAsked;
import kr.ansim.platform.Statements;

/** What members take home of their cases: what they said and what we answered or did, without what colleagues noted. */
@ApplicationScoped
class CaseRecords {

    @Inject
    private Statements statements;

    @Inject
    private CaseStory story;

    void tell(@Observes MemberRecordsAsked asked) {
        statements
                .list(
                        "SELECT * FROM care_case WHERE member_id IN ("
                                + Statements.marks(asked.members().size()) + ") ORDER BY opened_at, id",
                        CaseRow::of,
                        asked.members().toArray())
                .forEach(one -> asked.tell(records(one, asked)));
    }

    private List<MemberRecord> records(CaseRow one, MemberRecordsAsked asked) {
        List<MemberRecord> records = new ArrayList<>();
        records.add(
                new MemberRecord(Optional.empty(), MemberRecord.Kind.CASE, values(one), Optional.of(one.openedAt())));
        Map<UUID, String> said = story.reveal(one.id(), CaseRecords::isTold, asked.number(), asked.reason());
        List<CaseHappening> happenings = new ArrayList<>(story.of(one.id()));
        Collections.reverse(happenings);
        happenings.stream()
                .filter(happening -> said.containsKey(happening.id()))
                .map(happening -> words(one, happening, said.getOrDefault(happening.id(), "")))
                .forEach(records::add);
        return records;
    }

    private static boolean isTold(CaseHappeningKind kind, String detail) {
        return switch (kind) {
            case ANSWER, HEARD -> true;
            case STATE -> detail.equals(CaseState.SOLVED.name());
            case NOTE, OWNER, PRIORITY, HAND_OVER, MACRO, CALL_BACK, TRANSCRIPT -> false;
        };
    }

    private static Map<String, String> values(CaseRow one) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("case", CaseNumber.shown(one.number()));
        values.put("caseType", one.type().name());
        values.put("topic", one.topic().name());
        if (!one.subject().isEmpty()) {
            values.put("subject", one.subject());
        }
        one.order().ifPresent(order -> values.put("order", order));
        one.product().ifPresent(code -> values.put("productCode", code));
        return values;
    }

    private static MemberRecord words(CaseRow one, CaseHappening happening, String said) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("case", CaseNumber.shown(one.number()));
        values.put(happening.kind() == CaseHappeningKind.HEARD ? "said" : "answered", said);
        return new MemberRecord(Optional.empty(), MemberRecord.Kind.CASE_WORDS, values, Optional.of(happening.at()));
    }
}
