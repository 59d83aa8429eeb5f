package kr.ansim.certification;

import java.util.UUID;

/** A product that was held may be sold again. Fired within the transaction that releases it. */
public record ProductReleased(UUID shopId, String productCode, UUID holdId) {}
