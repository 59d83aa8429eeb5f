package kr.ansim.partner;

import java.time.Instant;
import java.util.UUID;

/**
 * A product of a partner company.
 *
 * @param code ours, made to be said on the telephone
 * @param version grows with every change; whoever changes it names the one that was read
 */
public record ProductDetails(
        UUID id,
        UUID company,
        String companyName,
        String code,
        int version,
        DescribeProduct description,
        Instant addedAt,
        Instant changedAt) {}
