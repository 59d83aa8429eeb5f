package kr.ansim.certification;

import java.util.List;
import java.util.UUID;

/**
 * A product to be watched, as its shop describes it. Sent again, it takes the place of what was sent before.
 *
 * @param holderBrn ten digits of the partner company that offers it, empty when there is none
 */
public record PutProduct(
        UUID shopId,
        String code,
        String name,
        String category,
        String brand,
        List<String> modelNames,
        String makerName,
        String importerName,
        List<String> barcodes,
        List<String> certificateNumbers,
        String holderBrn) {

    public PutProduct {
        modelNames = List.copyOf(modelNames);
        barcodes = List.copyOf(barcodes);
        certificateNumbers = List.copyOf(certificateNumbers);
    }
}
