package kr.ansim.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;

/**
 * Something that a shop sells today.
 *
 * @param onAir when it is shown next, if that is known
 * @param sizes from the smallest; none where there is one only
 */
public record Offer(
        UUID shop,
        String code,
        String name,
        String brand,
        String category,
        Won price,
        Optional<Instant> onAir,
        List<String> sizes) {

    public Offer {
        sizes = List.copyOf(sizes);
    }
}
