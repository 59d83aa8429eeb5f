package kr.ansim.partner;

import java.util.List;

/** A product with all the papers that its data ask for, and whether it may go on air. */
public record PartnerProduct(ProductDetails details, List<PaperStanding> papers, ProductReadiness readiness) {

    public PartnerProduct {
        papers = List.copyOf(papers);
    }
}
