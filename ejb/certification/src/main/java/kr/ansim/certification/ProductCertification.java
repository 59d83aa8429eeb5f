package kr.ansim.certification;

import java.util.Optional;

/**
 * How a watched product stands.
 *
 * @param hold since when and why it must not be sold; absent when it may
 */
public record ProductCertification(String code, CheckedProduct checked, Optional<HoldDetails> hold) {}
