package kr.ansim.certification.product;

import java.util.UUID;

/** A shop has sent a product, for the first time or anew. Fired within the transaction that keeps it. */
public record ProductSent(UUID product) {}
