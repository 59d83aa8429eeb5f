package kr.ansim.partner.product;

import java.util.UUID;

/**
 * A product has become ready to air, or is so no more. Observed in the transaction in which it is noted that it was told, and
 * so once for each change.
 */
public record ReadinessChanged(UUID company, String code, String itemCode, boolean ready) {}
