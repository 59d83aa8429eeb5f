package kr.ansim.certification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which watched products the board shows, the most urgent first.
 *
 * @param query a part of a code or of a name, or a certificate number; empty for all
 * @param shops whose products are found by the query too, because they are called so
 * @param after the last product of the page before
 */
public record FindProducts(
        BoardFilter show,
        String query,
        Set<UUID> shops,
        @Nullable UUID after,
        int limit) {

    public FindProducts {
        shops = Set.copyOf(shops);
    }

    public static FindProducts all(BoardFilter show, int limit) {
        return new FindProducts(show, "", Set.of(), null, limit);
    }

    /** The same from the beginning. */
    public FindProducts first(int most) {
        return new FindProducts(show, query, shops, null, most);
    }
}
