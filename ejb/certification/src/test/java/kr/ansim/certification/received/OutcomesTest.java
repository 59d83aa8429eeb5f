package kr.ansim.certification.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.ReportOutcome;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.ReportFacts;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void passes_when_every_result_does() {
        assertThat(outcome("적합", " 합격 ", "Pass")).isEqualTo(ReportOutcome.PASSED);
    }

    @Test
    void one_failure_is_enough() {
        assertThat(outcome("적합", "부적합", "?")).isEqualTo(ReportOutcome.FAILED);
    }

    @Test
    void what_is_not_known_passes_nobody() {
        assertThat(outcome("적합", "해당없음")).isEqualTo(ReportOutcome.UNREAD);
        assertThat(outcome("적합", "")).isEqualTo(ReportOutcome.UNREAD);
        assertThat(outcome()).isEqualTo(ReportOutcome.UNREAD);
    }

    private static ReportOutcome outcome(String... words) {
        List<ReportFacts.Test> tests = Arrays.stream(words)
                .map(word -> new ReportFacts.Test("pH", "", "", "", "", "6.8", "4.0~7.5", word, ""))
                .toList();
        return Outcomes.of(new ReportFacts(
                CertificationSource.KATRI,
                "",
                "AT26-1",
                Optional.empty(),
                Company.NONE,
                Company.NONE,
                "01",
                List.of(new ReportFacts.Item("", "", List.of(new ReportFacts.Sample("S1", "옷", "M", "제조", tests))))));
    }
}
