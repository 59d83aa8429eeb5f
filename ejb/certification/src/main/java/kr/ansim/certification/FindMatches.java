package kr.ansim.certification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which matches are shown, the surest first.
 *
 * @param query a part of the product's code or name, or of the recall's name or brand; empty for all
 * @param after the last match of the page before
 */
public record FindMatches(
        MatchFilter show, String query, @Nullable UUID after, int limit) {}
