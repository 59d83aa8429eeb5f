package kr.ansim.membership;

import java.util.Optional;
import java.util.UUID;

/**
 * Points that the desk gives.
 *
 * @param key the same one gives once, however often it is told
 * @param member its number
 * @param by who gives them
 * @param second who looked at it besides; empty where nobody needed to
 */
public record GivePoints(UUID key, String member, long points, String reason, String by, Optional<String> second) {}
