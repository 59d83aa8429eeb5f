package kr.ansim.membership;

import java.util.UUID;

/**
 * @param key the same one asks once, however often it is told
 * @param member its number
 * @param points below zero when they are taken
 */
public record MovePointsByHand(UUID key, String member, long points, String reason) {}
