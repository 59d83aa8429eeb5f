package kr.ansim.membership;

import java.util.UUID;

/** One of those who would go from one grade to another. */
public record MovedMember(UUID id, String member, int from, int to, Purchases purchases) {}
