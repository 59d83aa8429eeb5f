package kr.ansim.certification;

import java.util.List;

/**
 * Asks how a product stands with its certificate numbers.
 *
 * @param modelName empty when it has none; then it is not compared
 * @param maker maker or importer, empty as above
 * @param certificateNumbers as they stand in the listing, in any spelling
 */
public record CheckCertificates(
        String productCode, String category, String modelName, String maker, List<String> certificateNumbers) {

    public CheckCertificates {
        certificateNumbers = List.copyOf(certificateNumbers);
    }
}
