package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.kernel.Won;

/**
 * What a shop sells, as the shop describes it.
 *
 * @param price of one piece
 * @param sizes from the smallest; none where there is one only
 * @param imageUrl empty for none
 * @param validFrom the first day on which it is sold so, and {@code validTo} the last one
 * @param changedAt when the shop described it so; of two descriptions the later one holds
 */
public record CatalogueItem(
        String code,
        String name,
        String brand,
        String category,
        Won price,
        List<Size> sizes,
        String imageUrl,
        Optional<Broadcast> broadcast,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Instant changedAt) {

    public CatalogueItem {
        sizes = List.copyOf(sizes);
        // what is kept of a moment, so that a description that is sent again is the same
        changedAt = changedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param measures by the size chart, in millimetres */
    public record Size(String size, Map<SizeMeasure, Integer> measures) {

        public Size {
            Map<SizeMeasure, Integer> sorted = new EnumMap<>(SizeMeasure.class);
            sorted.putAll(measures);
            measures = Collections.unmodifiableMap(sorted);
        }
    }

    /** When it is on air. */
    public record Broadcast(String channel, Instant from, Instant to) {

        public Broadcast {
            from = from.truncatedTo(ChronoUnit.MICROS);
            to = to.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
