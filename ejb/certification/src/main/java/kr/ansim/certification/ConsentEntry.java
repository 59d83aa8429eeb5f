package kr.ansim.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One act of consent, as it stays in the history for ever.
 *
 * @param act GIVEN, WITHDRAWN or ENDED
 * @param terms the versions agreed to, empty when consent was taken back
 * @param by who did it, by the principal's name
 */
public record ConsentEntry(
        CertificationSource institute,
        ConsentState act,
        boolean provision,
        boolean disclosure,
        String terms,
        Optional<LocalDate> endsOn,
        String by,
        Instant at) {}
