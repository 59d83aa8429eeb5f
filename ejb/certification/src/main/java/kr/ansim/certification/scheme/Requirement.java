package kr.ansim.certification.scheme;

import java.util.List;
import kr.ansim.certification.Law;
import kr.ansim.certification.Scheme;

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
