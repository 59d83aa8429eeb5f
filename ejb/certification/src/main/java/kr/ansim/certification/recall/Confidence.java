package kr.ansim.certification.recall;

import java.util.List;
import kr.ansim.certification.Closeness;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.Meeting;

/**
 * How sure a match is: number 95, bar code 85, model and brand 75 (70 when one model is derived from the other), model 60
 * (55), name and brand 45, name 30; one more for each field beyond the first, at most four. The steps are wider than that, so
 * a surer field always weighs more than all the others together.
 */
final class Confidence {

    private static final int NUMBER = 95;
    private static final int BAR_CODE = 85;
    private static final int MODEL_AND_BRAND = 75;
    private static final int MODEL = 60;
    private static final int LESS_WHEN_DERIVED = 5;
    private static final int NAME_AND_BRAND = 45;
    private static final int NAME = 30;

    /** Below it only the name speaks for a match. */
    static final int MORE_THAN_NAME = NAME_AND_BRAND;

    private Confidence() {}

    /**
     * 0 when it is no match: a model that does not tell needs the brand or the name beside it; a name that only stands
     * within the other needs the brand, and models that do not differ; a name alone must be a whole long one that no other
     * field speaks against.
     */
    static int of(List<Meeting> meetings, boolean modelTells, boolean modelsDiffer, boolean nameTells) {
        int base = base(meetings, modelTells, modelsDiffer, nameTells);
        return base == 0 ? 0 : base + meetings.size() - 1;
    }

    private static int base(List<Meeting> meetings, boolean modelTells, boolean modelsDiffer, boolean nameTells) {
        if (meets(meetings, MatchField.NUMBER)) {
            return NUMBER;
        }
        if (meets(meetings, MatchField.BAR_CODE)) {
            return BAR_CODE;
        }
        boolean brand = meets(meetings, MatchField.BRAND);
        boolean wholeName = meetings.stream()
                .anyMatch(one -> one.field() == MatchField.NAME && one.closeness() != Closeness.WITHIN);
        if (meets(meetings, MatchField.MODEL) && (modelTells || brand || wholeName)) {
            return (brand ? MODEL_AND_BRAND : MODEL) - (isDerived(meetings) ? LESS_WHEN_DERIVED : 0);
        }
        if (brand && (wholeName || meets(meetings, MatchField.NAME) && !modelsDiffer)) {
            return NAME_AND_BRAND;
        }
        return nameTells ? NAME : 0;
    }

    private static boolean meets(List<Meeting> meetings, MatchField field) {
        return meetings.stream().anyMatch(one -> one.field() == field);
    }

    private static boolean isDerived(List<Meeting> meetings) {
        return meetings.stream()
                .anyMatch(one -> one.field() == MatchField.MODEL && one.closeness() == Closeness.DERIVED);
    }
}
