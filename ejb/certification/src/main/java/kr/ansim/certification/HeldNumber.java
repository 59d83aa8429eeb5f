package kr.ansim.certification;

import java.util.Optional;
import java.util.UUID;

/**
 * A certificate number for whose state a product is held.
 *
 * @param evidence the answer that says so, as it came; absent where that was not kept
 */
public record HeldNumber(String number, Optional<UUID> evidence) {}
