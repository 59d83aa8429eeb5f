package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A company's consent with one institute.
 *
 * @param disclosure whether the second consent was given too
 * @param trouble why the institute does not know yet, by the name of the reason; empty when there is none
 * @param code the institute's own word for it
 * @param collectedAt when its records were read last
 */
public record InstituteConsent(
        CertificationSource institute,
        ConsentState state,
        boolean disclosure,
        Optional<LocalDate> endsOn,
        ConsentTelling telling,
        Optional<Instant> toldAt,
        String trouble,
        String code,
        Optional<Instant> collectedAt) {

    public boolean isGiven() {
        return state == ConsentState.GIVEN;
    }
}
