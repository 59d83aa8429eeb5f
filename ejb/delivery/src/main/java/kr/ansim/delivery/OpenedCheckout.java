package kr.ansim.delivery;

import java.time.Instant;
import java.util.UUID;

/** A checkout that waits for its customer; {@link LockerCheckout#token} lets her in. */
public record OpenedCheckout(UUID id, Instant expiresAt) {}
