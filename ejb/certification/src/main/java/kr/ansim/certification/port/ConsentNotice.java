package kr.ansim.certification.port;

import java.time.Instant;

/**
 * A company's consent, or its withdrawal, as an institute is told of it.
 *
 * @param company ten digits
 * @param group the company's group with the institutes, empty when it has none
 * @param given false for a withdrawal
 * @param disclosed whether reports may also be shown to the company they were submitted to
 * @param at when it was given or withdrawn
 */
public record ConsentNotice(
        String company,
        String companyName,
        String group,
        String groupName,
        boolean given,
        boolean disclosed,
        Instant at) {}
