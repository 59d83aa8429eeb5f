package kr.ansim.membership;

import java.util.Optional;

/**
 * What a contact is about.
 *
 * @param order by the number that it has in the shop
 * @param productCode by which the shop sells it
 */
public record ContactOpening(
        ContactMedium medium,
        ContactMatter matter,
        ContactTopic topic,
        Optional<String> order,
        Optional<String> productCode) {}
