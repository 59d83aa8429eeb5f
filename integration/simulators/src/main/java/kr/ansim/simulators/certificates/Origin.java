package kr.ansim.simulators.certificates;

import java.util.ArrayList;
import java.util.List;

/**
 * Where goods come from.
 *
 * @param company who holds the certificate: the importer, or the maker of goods made in Korea
 * @param maker the same company, or one abroad
 */
public record Origin(Company company, Company maker, List<Company> moreFactories) {

    static Origin korean(Company company) {
        return new Origin(company, company, List.of());
    }

    public boolean imported() {
        return !company.equals(maker);
    }

    public List<Company> factories() {
        List<Company> factories = new ArrayList<>(List.of(maker));
        factories.addAll(moreFactories);
        return factories;
    }
}
