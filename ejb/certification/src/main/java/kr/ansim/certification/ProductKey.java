package kr.ansim.certification;

import java.util.UUID;

/**
 * How a watched product is known: to us, to its shop, and to the company that holds its certificates.
 *
 * @param holderBrn ten digits; empty when the shop did not tell
 */
public record ProductKey(UUID id, UUID shopId, String code, String holderBrn) {}
