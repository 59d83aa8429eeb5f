package kr.ansim.care;

import java.util.UUID;

/**
 * Words that are written again and again, with places for facts.
 *
 * @param code by which they are found behind two colons
 * @param shared whether all have it, or its keeper alone
 */
public record Snippet(UUID id, String code, String words, boolean shared) {}
