package kr.ansim.partner;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A product as its company describes it.
 *
 * @param itemCode the company's own, by which it knows the product; it can stand in an address
 * @param category one of the table of papers
 * @param origin null while none is chosen, which is never kept
 * @param importer needed of what is brought in
 * @param barcodes of 8 or 12 to 14 digits
 * @param claims what is said of it or special about it, of the table of papers
 */
public record DescribeProduct(
        String itemCode,
        String name,
        String category,
        @Nullable Origin origin,
        String brand,
        String maker,
        String importer,
        List<ProductModel> models,
        List<String> barcodes,
        Set<String> claims,
        Set<SalesChannel> channels,
        ParcelSize size) {

    public DescribeProduct {
        models = List.copyOf(models);
        barcodes = List.copyOf(barcodes);
        claims = Set.copyOf(claims);
        channels = Set.copyOf(channels);
    }

    public List<String> certificateNumbers() {
        return models.stream()
                .flatMap(model -> model.certificateNumbers().stream())
                .toList();
    }
}
