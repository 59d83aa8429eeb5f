package kr.ansim.web.certification;

import java.util.List;
import kr.ansim.certification.SourceReport;
import kr.ansim.certification.SourceReport.Condition;

/** Who answers in place of a source that is down: the register for an institute, institutes for the register. */
final class StandIns {

    private StandIns() {}

    /** Only those that do answer; empty when nobody does. */
    static List<SourceReport> of(SourceReport silent, List<SourceReport> all) {
        return all.stream()
                .filter(other -> other.source().isInstitute() != silent.source().isInstitute())
                .filter(other -> other.condition() == Condition.ANSWERS)
                .toList();
    }
}
