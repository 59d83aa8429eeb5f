package kr.ansim.certification;

import java.util.UUID;

/**
 * Somebody wants a product released, and a second person must agree. Fired within the transaction that says so.
 *
 * @param by the principal's name of who asks
 */
public record ReleaseAsked(ProductKey product, UUID holdId, String by) {}
