package kr.ansim.certification.received;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.ansim.certification.ReportOutcome;
import kr.ansim.certification.port.ReportFacts;

/**
 * Reads what a report says as a whole. The institutes' own code for it is not published, so their words for the single
 * results count; a word that is not known, or none at all, is nobody's pass.
 */
final class Outcomes {

    private static final Set<String> PASS = Set.of("적합", "합격", "PASS");
    private static final Set<String> FAIL = Set.of("부적합", "불합격", "FAIL");

    private Outcomes() {}

    static ReportOutcome of(ReportFacts report) {
        List<String> words = report.items().stream()
                .flatMap(item -> item.samples().stream())
                .flatMap(sample -> sample.tests().stream())
                .map(test -> test.verdict().strip().toUpperCase(Locale.ROOT))
                .toList();
        if (words.stream().anyMatch(FAIL::contains)) {
            return ReportOutcome.FAILED;
        }
        return !words.isEmpty() && PASS.containsAll(words) ? ReportOutcome.PASSED : ReportOutcome.UNREAD;
    }
}
