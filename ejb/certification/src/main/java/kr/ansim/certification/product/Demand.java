package kr.ansim.certification.product;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who wants to know of a certificate number.
 *
 * @param watched whether a product bears it
 * @param onAir the next day on which such a product is on air, today included
 */
public record Demand(boolean watched, Optional<LocalDate> onAir) {}
