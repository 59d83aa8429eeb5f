package kr.ansim.identity;

import java.time.Duration;
import java.util.UUID;

/**
 * Command: a new key in place of this one, which stays good for the grace.
 *
 * @param grace 0 to 7 days
 */
public record RotateKey(UUID keyId, Duration grace, String reason) {}
