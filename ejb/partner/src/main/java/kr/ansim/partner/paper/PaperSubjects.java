package kr.ansim.partner.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.RequiredPaper;
import kr.ansim.partner.company.CompanySubjects;
import kr.ansim.partner.product.ProductSubjects;
import kr.ansim.partner.requirement.PaperTables;

/** What papers are asked of: companies and products. */
@ApplicationScoped
public class PaperSubjects {

    @Inject
    private CompanySubjects companies;

    @Inject
    private ProductSubjects products;

    @Inject
    private PaperTables tables;

    public Optional<PaperSubjectDetails> find(PaperSubject subject, UUID id) {
        return switch (subject) {
            case COMPANY -> companies.find(id);
            case PRODUCT -> products.find(id);
        };
    }

    /** The papers that the table of today asks of it. */
    public List<RequiredPaper> asked(PaperSubjectDetails of) {
        return tables.today().asks(of.subject(), of.traits());
    }
}
