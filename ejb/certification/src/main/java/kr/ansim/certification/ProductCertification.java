package kr.ansim.certification;

import java.time.Instant;
import java.util.Optional;

/**
 * How a watched product stands.
 *
 * @param heldSince since when it must not be sold; absent when it may
 */
public record ProductCertification(String code, CheckedProduct checked, Optional<Instant> heldSince) {}
