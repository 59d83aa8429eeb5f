package kr.ansim.partner;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of a product depend on.
 *
 * @param category empty while none is chosen
 * @param origin null while none is chosen
 */
public record ProductTraits(String category, @Nullable Origin origin, Set<String> claims, Set<SalesChannel> channels) {

    public ProductTraits {
        claims = Set.copyOf(claims);
        channels = Set.copyOf(channels);
    }

    public static ProductTraits of(DescribeProduct product) {
        return new ProductTraits(product.category(), product.origin(), product.claims(), product.channels());
    }

    /** As the rules ask about them. */
    public Map<Trait, Set<String>> values() {
        Map<Trait, Set<String>> values = new EnumMap<>(Trait.class);
        if (!category.isEmpty()) {
            values.put(Trait.CATEGORY, Set.of(category));
        }
        if (origin != null) {
            values.put(Trait.ORIGIN, Set.of(origin.name()));
        }
        values.put(Trait.CLAIM, claims);
        values.put(Trait.CHANNEL, channels.stream().map(Enum::name).collect(Collectors.toSet()));
        return values;
    }
}
