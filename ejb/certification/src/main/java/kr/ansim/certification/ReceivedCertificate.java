package kr.ansim.certification;

import java.time.Instant;

/** A certificate that came by a company's consent. */
public record ReceivedCertificate(
        String number, CertificationSource institute, String product, String model, Instant receivedAt) {}
