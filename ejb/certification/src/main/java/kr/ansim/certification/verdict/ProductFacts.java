package kr.ansim.certification.verdict;

import java.util.List;

/**
 * What a product says of itself, for comparison with its certificates. Whatever is empty is not compared.
 *
 * @param companies maker and importer by name
 * @param holder ten digits of the company that offers it, empty when unknown
 */
public record ProductFacts(String category, List<String> models, List<String> companies, String holder) {

    public ProductFacts {
        models = List.copyOf(models);
        companies = List.copyOf(companies);
    }
}
