package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.Trait;
import kr.ansim.partner.requirement.AskedSubjects;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** All companies that apply or work with us, each with its traits, some hundreds in three queries. */
@ApplicationScoped
public class CompaniesAsked implements AskedSubjects {

    private static final int PAGE = 500;

    @Inject
    private Statements statements;

    private record Company(UUID id, String name, @Nullable String form) {}

    @Override
    public PaperSubject subject() {
        return PaperSubject.COMPANY;
    }

    @Override
    public void each(Consumer<PaperSubjectDetails> taker) {
        UUID after = new UUID(0, 0);
        List<Company> page = page(after);
        while (!page.isEmpty()) {
            hand(page, taker);
            after = page.get(page.size() - 1).id();
            page = page(after);
        }
    }

    private List<Company> page(UUID after) {
        return statements.list(
                "SELECT c.id, c.name, a.legal_form FROM partner_company c LEFT JOIN partner_application a"
                        + " ON a.company_id = c.id WHERE c.id > ? AND c.state NOT IN ('REFUSED', 'WITHDRAWN')"
                        + " ORDER BY c.id LIMIT " + PAGE,
                row -> new Company(row.uuid("id"), row.string("name"), row.stringOrNull("legal_form")),
                after);
    }

    private void hand(List<Company> page, Consumer<PaperSubjectDetails> taker) {
        Object[] ids = page.stream().map(Company::id).toArray();
        String in = " IN (" + Statements.marks(ids.length) + ")";
        Map<UUID, Map<Trait, Set<String>>> traits = new HashMap<>();
        statements
                .list(
                        "SELECT company_id, trait, code FROM partner_company_trait WHERE company_id" + in,
                        row -> new Chosen(
                                row.uuid("company_id"), Trait.valueOf(row.string("trait")), row.string("code")),
                        ids)
                .forEach(one -> add(traits, one.company(), one.trait(), one.code()));
        statements
                .list(
                        "SELECT company_id FROM partner_person WHERE part = 'REPRESENTATIVE' AND company_id" + in
                                + " GROUP BY company_id HAVING COUNT(*) > 1",
                        row -> row.uuid("company_id"),
                        ids)
                .forEach(company -> add(traits, company, Trait.REPRESENTATION, CompanyTraits.JOINT));
        for (Company company : page) {
            if (company.form() != null) {
                add(traits, company.id(), Trait.LEGAL_FORM, company.form());
            }
            taker.accept(new PaperSubjectDetails(
                    PaperSubject.COMPANY,
                    company.id(),
                    company.id(),
                    company.name(),
                    "",
                    traits.getOrDefault(company.id(), Map.of())));
        }
    }

    private record Chosen(UUID company, Trait trait, String code) {}

    private static void add(Map<UUID, Map<Trait, Set<String>>> all, UUID company, Trait trait, String code) {
        all.computeIfAbsent(company, one -> new EnumMap<>(Trait.class))
                .computeIfAbsent(trait, one -> new HashSet<>())
                .add(code);
    }
}
