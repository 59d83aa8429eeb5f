package kr.ansim.certification;

import java.util.List;
import java.util.UUID;

/**
 * A product that a recall may be about, in a list.
 *
 * @param confidence 0 to 100
 * @param fields by which the two meet, the surest first
 */
public record MatchRow(
        UUID id,
        MatchState state,
        int confidence,
        List<MatchField> fields,
        UUID product,
        UUID shopId,
        String code,
        String name,
        RecallRow recall) {

    public MatchRow {
        fields = List.copyOf(fields);
    }

    public MatchRow meetingBy(List<MatchField> met) {
        return new MatchRow(id, state, confidence, met, product, shopId, code, name, recall);
    }
}
