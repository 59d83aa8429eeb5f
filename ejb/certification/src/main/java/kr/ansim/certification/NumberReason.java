package kr.ansim.certification;

import java.util.Optional;

/**
 * A reason beside the others of its product.
 *
 * @param number which of the product's numbers it is about; absent when that goes without saying, or it is about the product
 */
public record NumberReason(Optional<String> number, VerdictReason reason) {}
