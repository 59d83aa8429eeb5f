package kr.ansim.certification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which watched products the board shows, the most urgent first.
 *
 * @param query the beginning of a code, a part of a name, or a certificate number; empty for all
 * @param after the last product of the page before
 */
public record FindProducts(
        BoardFilter show, String query, @Nullable UUID after, int limit) {}
