package kr.ansim.certification;

import java.util.UUID;

/**
 * A product must not be sold from now on. Fired within the transaction that holds it.
 *
 * @param number whose state is the cause; empty when that is a recall
 */
public record ProductHeld(ProductKey product, UUID holdId, HoldCause cause, Verdict verdict, String number) {}
