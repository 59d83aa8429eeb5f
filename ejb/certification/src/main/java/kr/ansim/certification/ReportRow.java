package kr.ansim.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A test report in a list. @param product and {@code model} of its first sample */
public record ReportRow(
        UUID id,
        CertificationSource institute,
        String number,
        String product,
        String model,
        Optional<LocalDate> issuedOn,
        ReportOutcome outcome) {}
