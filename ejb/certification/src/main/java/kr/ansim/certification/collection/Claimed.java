package kr.ansim.certification.collection;

import java.util.UUID;
import kr.ansim.certification.CertificationSource;

/**
 * A consent whose turn it is, claimed by this node for a while.
 *
 * @param claim by which this node has it, until another claims
 * @param act the act by which it stands; after another one nothing may be kept by it
 * @param companyNumber of the company when it consented; by another it has consented to nothing
 * @param certificatesSince and {@code reportsSince}: what the institute gave last time, empty for everything
 * @param disclosure whether reports may be read too
 * @param failures how often in a row it could not be read
 */
record Claimed(
        UUID id,
        UUID claim,
        UUID act,
        UUID company,
        String companyNumber,
        CertificationSource institute,
        String certificatesSince,
        String reportsSince,
        boolean disclosure,
        int failures) {}
