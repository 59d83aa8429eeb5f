package kr.ansim.partner.product;

import java.util.UUID;

/** A product's data are others than before. Observed in the transaction in which they were changed. */
record ProductDescribed(UUID product) {}
