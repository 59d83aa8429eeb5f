package kr.ansim.certification;

import java.time.Instant;

/** Who decided on a match, when and why. */
public record MatchDecision(String by, Instant at, String reason) {}
