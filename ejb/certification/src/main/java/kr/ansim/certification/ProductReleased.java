package kr.ansim.certification;

import java.util.UUID;

/** A product may be sold again: one person wanted it, and another agreed. Fired within the transaction that says so. */
public record ProductReleased(ProductKey product, UUID holdId) {}
