package kr.ansim.web.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.SourceReport;
import kr.ansim.certification.SourceReport.Condition;
import org.junit.jupiter.api.Test;

class StandInsTest {

    @Test
    void the_register_stands_in_for_an_institute_while_it_answers() {
        SourceReport kcl = report(CertificationSource.KCL, Condition.DOWN);
        assertThat(standIns(kcl, report(CertificationSource.SAFETY_KOREA, Condition.ANSWERS)))
                .containsExactly(CertificationSource.SAFETY_KOREA);
        assertThat(standIns(kcl, report(CertificationSource.SAFETY_KOREA, Condition.DOWN)))
                .isEmpty();
        assertThat(standIns(kcl, report(CertificationSource.KTR, Condition.ANSWERS)))
                .isEmpty();
    }

    @Test
    void only_institutes_that_answer_stand_in_for_the_register() {
        assertThat(standIns(
                        report(CertificationSource.SAFETY_KOREA, Condition.DOWN),
                        report(CertificationSource.KCL, Condition.ANSWERS),
                        report(CertificationSource.KTC, Condition.REFUSED),
                        report(CertificationSource.KTL, Condition.NOT_CONNECTED),
                        report(CertificationSource.KTR, Condition.ANSWERS)))
                .containsExactly(CertificationSource.KCL, CertificationSource.KTR);
    }

    private static Stream<CertificationSource> standIns(SourceReport silent, SourceReport... others) {
        List<SourceReport> all =
                Stream.concat(Stream.of(silent), Stream.of(others)).toList();
        return StandIns.of(silent, all).stream().map(SourceReport::source);
    }

    private static SourceReport report(CertificationSource source, Condition condition) {
        return new SourceReport(
                source,
                condition,
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                0,
                0,
                0,
                0,
                0,
                Optional.empty(),
                List.of());
    }
}
