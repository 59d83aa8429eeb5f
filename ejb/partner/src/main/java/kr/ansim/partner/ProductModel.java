package kr.ansim.partner;

import java.util.List;

/**
 * One model of a product. Electrical goods and toys are certified model by model, so the numbers stand with theirs.
 *
 * @param name empty when the product has no model names and this is all of it
 * @param certificateNumbers as they stand on the label, in any spelling
 */
public record ProductModel(String name, List<String> certificateNumbers) {

    public ProductModel {
        certificateNumbers = List.copyOf(certificateNumbers);
    }
}
