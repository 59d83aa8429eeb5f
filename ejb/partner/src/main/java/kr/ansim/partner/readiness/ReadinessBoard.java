package kr.ansim.partner.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CompanyProducts;
import kr.ansim.certification.HoldDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.ProductReadiness;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.Trait;
import kr.ansim.partner.approval.Suspensions;
import kr.ansim.partner.paper.Papers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;

/** How products stand, as many at once as somebody wants to see: with no question for each of them. */
@ApplicationScoped
public class ReadinessBoard {

    @Inject
    private PaperTables tables;

    @Inject
    private Papers papers;

    @Inject
    private Suspensions suspensions;

    @Inject
    private CompanyProducts certification;

    /** What has to be known of a product before anything can be asked about it. */
    public record Asked(UUID id, UUID company, CompanyState companyState, String code, ProductTraits traits) {}

    public record Stand(List<PaperStanding> papers, ProductReadiness readiness) {

        public ProductStage stage() {
            if (readiness.held()) {
                return ProductStage.HELD;
            }
            if (readiness.ready()) {
                return ProductStage.READY;
            }
            return papers.stream().allMatch(paper -> paper.state() == PaperState.MISSING)
                    ? ProductStage.DRAFT
                    : ProductStage.OPEN;
        }
    }

    /** By id, in the order in which they are asked. */
    public Map<UUID, Stand> of(List<Asked> products) {
        PaperTable table = tables.today();
        Map<UUID, List<RequiredPaper>> asked = new HashMap<>();
        products.forEach(product -> asked.put(product.id(), asks(table, product.traits())));
        Map<UUID, List<PaperStanding>> standing = papers.standing(asked);
        Set<UUID> companies = products.stream().map(Asked::company).collect(Collectors.toSet());
        Set<UUID> suspended = suspensions.suspended(companies);
        Map<String, HoldDetails> held =
                certification.held(companies, products.stream().map(Asked::code).toList());
        Map<UUID, Stand> stands = new LinkedHashMap<>();
        for (Asked product : products) {
            List<PaperStanding> own = standing.getOrDefault(product.id(), List.of());
            boolean known =
                    table.values(Trait.CATEGORY).contains(product.traits().category());
            ProductReadiness readiness = Readiness.of(
                    product.companyState(),
                    suspended.contains(product.company()),
                    product.traits().category(),
                    known ? Optional.of(own) : Optional.empty(),
                    Optional.ofNullable(held.get(product.code())));
            stands.put(product.id(), new Stand(own, readiness));
        }
        return stands;
    }

    /** The papers that a product of these traits needs today. */
    public List<RequiredPaper> asked(ProductTraits traits) {
        return asks(tables.today(), traits);
    }

    /** How they stand for a product, also those that its kept data do not ask for. */
    public List<PaperStanding> standing(UUID product, List<RequiredPaper> asked) {
        return papers.standing(product, asked);
    }

    private static List<RequiredPaper> asks(PaperTable table, ProductTraits traits) {
        return table.asks(PaperSubject.PRODUCT, traits.values());
    }
}
