package kr.ansim.certification;

import java.util.UUID;

/** A product must not be sold from now on. Fired within the transaction that holds it. */
public record ProductHeld(ProductKey product, UUID holdId, Verdict verdict, String number) {}
