package kr.ansim.platform;

/**
 * What a rotation did.
 *
 * @param finished false when another node was rotating too and goes on with the rest
 */
public record RotationReport(String keyId, long rewrapped, boolean finished) {}
