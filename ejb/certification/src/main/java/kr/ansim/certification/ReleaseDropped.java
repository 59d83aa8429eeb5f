package kr.ansim.certification;

import java.util.UUID;

/**
 * A request for a release is void: the product is held for one more cause. Fired within the transaction that holds it.
 *
 * @param asker the principal's name of who had asked
 */
public record ReleaseDropped(ProductKey product, UUID holdId, String asker) {}
