package kr.ansim.certification.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.CertificateState;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.NumberFamily;
import kr.ansim.certification.SomeFacts;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.verdict.Statement;
import kr.ansim.certification.verdict.Statement.Said;
import org.junit.jupiter.api.Test;

class SourceChoiceTest {

    private final SourceChoice choice = new SourceChoice();

    @Test
    void all_are_asked_for_a_new_number_but_those_who_are_closed() {
        assertThat(choose()).isEqualTo(EnumSet.allOf(CertificationSource.class));
        assertThat(choose(
                        Statement.silent(CertificationSource.KTR, Reason.NOT_CONSENTED),
                        Statement.silent(CertificationSource.SAFETY_KOREA, Reason.NOT_CONFIGURED)))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(CertificationSource.KTR)));
    }

    @Test
    void the_institute_that_knows_it_is_asked_again_as_long_as_it_is_open() {
        assertThat(choose(known(CertificationSource.KCL)))
                .containsExactlyInAnyOrder(CertificationSource.SAFETY_KOREA, CertificationSource.KCL);
        assertThat(choose(known(CertificationSource.KCL).inTrouble(Reason.TIMED_OUT)))
                .contains(CertificationSource.KCL);
        assertThat(choose(known(CertificationSource.KCL).inTrouble(Reason.NOT_CONSENTED)))
                .containsExactly(CertificationSource.SAFETY_KOREA);
    }

    private Set<CertificationSource> choose(Statement... known) {
        return choice.of(new CertificateNumber("CB061R2170-3018", NumberFamily.SAFETY), List.of(known));
    }

    private static Statement known(CertificationSource source) {
        return new Statement(
                source,
                new Said.Found(CertificateState.VALID, SomeFacts.of(source, "1312")),
                Optional.of(Instant.parse("2026-11-26T03:00:00Z")),
                Optional.of(new UUID(1, 1)),
                Optional.empty());
    }
}
