package kr.ansim.membership;

/** One of those who would go from one grade to another. */
public record MovedMember(String member, Purchases purchases) {}
