package kr.ansim.web.care;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseState;
import kr.ansim.care.CaseSummary;

/** As far as the forms on the page of a case hang on how it stands: the others keep what is typed in them. */
record CaseStanding(CaseState state, CasePriority priority) implements Serializable {

    private static final List<String> END = List.of("write", "n:acts", "acts");
    private static final List<String> TURN = List.of("w:step", "urgency", "end", "giving");

    static CaseStanding of(CaseSummary one) {
        return new CaseStanding(one.state(), one.priority());
    }

    /** Parts of the page that are others by now. */
    List<String> partsSince(CaseStanding before) {
        List<String> parts = new ArrayList<>();
        if (state == CaseState.CLOSED) {
            parts.addAll(before.state == CaseState.CLOSED ? List.of() : END);
        } else if (state.unfinished() != before.state.unfinished()) {
            parts.addAll(TURN);
        } else if (priority != before.priority) {
            parts.add("urgency");
        }
        return parts;
    }
}
