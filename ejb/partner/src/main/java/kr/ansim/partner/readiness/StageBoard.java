package kr.ansim.partner.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.CompanyProducts;
import kr.ansim.certification.HoldDetails;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.ProductStage;
import kr.ansim.partner.ProductTraits;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.Trait;
import kr.ansim.partner.approval.Suspensions;
import kr.ansim.partner.paper.DecidedPapers;
import kr.ansim.partner.requirement.PaperTable;
import kr.ansim.partner.requirement.PaperTables;

/** How far all products of a company, or of all companies, are: the same computation as for one, from fewer facts. */
@ApplicationScoped
public class StageBoard {

    /** Up to so many products are asked about by their ids, since a company may have many more. */
    public static final int FEW = 1_000;

    @Inject
    private PaperTables tables;

    @Inject
    private DecidedPapers papers;

    @Inject
    private Suspensions suspensions;

    @Inject
    private CompanyProducts certification;

    /** @param company whose products these all are, empty when they may be of several */
    public Map<UUID, ProductStage> of(Optional<UUID> company, List<ReadinessBoard.Asked> products) {
        PaperTable table = tables.today();
        Set<String> categories = table.values(Trait.CATEGORY);
        Map<ProductTraits, List<RequiredPaper>> asked = new HashMap<>();
        Map<UUID, Map<String, PaperState>> decided = products.size() > FEW
                ? papers.states(company)
                : papers.states(
                        company, products.stream().map(ReadinessBoard.Asked::id).toList());
        Set<UUID> companies =
                products.stream().map(ReadinessBoard.Asked::company).collect(Collectors.toSet());
        Set<UUID> suspended = suspensions.suspended(companies);
        Map<String, HoldDetails> held = certification.held(companies);
        Map<UUID, ProductStage> stages = new HashMap<>();
        for (ReadinessBoard.Asked product : products) {
            List<PaperStanding> standing = asked
                    .computeIfAbsent(product.traits(), traits -> table.asks(PaperSubject.PRODUCT, traits.values()))
                    .stream()
                    .map(paper -> standing(
                            paper,
                            decided.getOrDefault(product.id(), Map.of())
                                    .getOrDefault(paper.kind().code(), PaperState.MISSING)))
                    .toList();
            boolean known = categories.contains(product.traits().category());
            stages.put(
                    product.id(),
                    new ReadinessBoard.Stand(
                                    standing,
                                    Readiness.of(
                                            product.companyState(),
                                            suspended.contains(product.company()),
                                            product.traits().category(),
                                            known ? Optional.of(standing) : Optional.empty(),
                                            Optional.ofNullable(held.get(product.code()))))
                            .stage());
        }
        return begun(products, asked, stages);
    }

    /** The codes of the companies' products that certification holds. */
    public Set<String> held(Collection<UUID> companies) {
        return certification.held(companies).keySet();
    }

    /** Nothing was decided on yet does not mean that nothing was handed in. */
    private Map<UUID, ProductStage> begun(
            List<ReadinessBoard.Asked> products,
            Map<ProductTraits, List<RequiredPaper>> asked,
            Map<UUID, ProductStage> stages) {
        List<ReadinessBoard.Asked> drafts = products.stream()
                .filter(product -> stages.get(product.id()) == ProductStage.DRAFT)
                .toList();
        Map<UUID, Set<String>> begun =
                papers.begun(drafts.stream().map(ReadinessBoard.Asked::id).toList());
        for (ReadinessBoard.Asked product : drafts) {
            Set<String> handedIn = begun.getOrDefault(product.id(), Set.of());
            boolean open = asked.getOrDefault(product.traits(), List.of()).stream()
                    .anyMatch(paper -> handedIn.contains(paper.kind().code()));
            if (open) {
                stages.put(product.id(), ProductStage.OPEN);
            }
        }
        return stages;
    }

    private static PaperStanding standing(RequiredPaper paper, PaperState state) {
        return new PaperStanding(paper, state, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
