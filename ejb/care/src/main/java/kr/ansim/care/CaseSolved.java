package kr.ansim.care;

import java.time.Instant;
import java.util.UUID;

/** A case is solved. Observed in the same transaction. @param agent who did it, by the principal's name */
public record CaseSolved(UUID id, String number, UUID member, String memberNumber, String agent, Instant at) {}
