package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.partner.ChooseSales;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;
import kr.ansim.platform.Statements;

/** What companies have chosen to sell and where. */
@ApplicationScoped
class CompanyTraits {

    /** More than one person represents the company, and all have to sign. */
    static final String JOINT = "JOINT";

    @Inject
    private Statements statements;

    @Inject
    private People people;

    /** All that the rules may ask about a company; of one that never applied, next to nothing is known. */
    Map<Trait, Set<String>> of(UUID company) {
        Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
        statements
                .find(
                        "SELECT legal_form FROM partner_application WHERE company_id = ?",
                        row -> row.string("legal_form"),
                        company)
                .ifPresent(form -> traits.put(Trait.LEGAL_FORM, Set.of(form)));
        traits.put(Trait.CATEGORY, Set.copyOf(codes(company, Trait.CATEGORY)));
        traits.put(Trait.CHANNEL, Set.copyOf(codes(company, Trait.CHANNEL)));
        if (people.representatives(company) > 1) {
            traits.put(Trait.REPRESENTATION, Set.of(JOINT));
        }
        return traits;
    }

    ChooseSales chosen(UUID company) {
        return new ChooseSales(
                codes(company, Trait.CHANNEL).stream()
                        .map(SalesChannel::valueOf)
                        .collect(Collectors.toSet()),
                Set.copyOf(codes(company, Trait.CATEGORY)));
    }

    void replace(UUID company, ChooseSales chosen) {
        statements.update("DELETE FROM partner_company_trait WHERE company_id = ?", company);
        List<Object[]> rows = new ArrayList<>();
        chosen.channels().forEach(channel -> rows.add(new Object[] {company, Trait.CHANNEL, channel.name()}));
        chosen.categories().forEach(category -> rows.add(new Object[] {company, Trait.CATEGORY, category}));
        statements.batch("INSERT INTO partner_company_trait (company_id, trait, code) VALUES (?, ?, ?)", rows);
    }

    private List<String> codes(UUID company, Trait trait) {
        return statements.list(
                "SELECT code FROM partner_company_trait WHERE company_id = ? AND trait = ? ORDER BY code",
                row -> row.string("code"),
                company,
                trait);
    }
}
