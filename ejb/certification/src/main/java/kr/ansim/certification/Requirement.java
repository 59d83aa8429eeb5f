package kr.ansim.certification;

import java.util.List;

/**
 * What one law asks of the products of one category.
 *
 * @param proofs papers by name, such as test report and supplier's declaration
 */
public record Requirement(String category, Law law, Scheme scheme, List<String> proofs) {

    public Requirement {
        proofs = List.copyOf(proofs);
    }
}
