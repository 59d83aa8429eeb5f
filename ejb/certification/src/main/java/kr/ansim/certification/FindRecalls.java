package kr.ansim.certification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which recalls are shown, the latest first.
 *
 * @param query a part of name, brand or model, or a certificate number; empty for all
 * @param after the last recall of the page before
 */
public record FindRecalls(String query, @Nullable UUID after, int limit) {}
