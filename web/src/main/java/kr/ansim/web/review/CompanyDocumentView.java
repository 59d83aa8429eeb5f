package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.web.faces.AddressedId;

/** One file of a company, or of ours for the talk with it: its pages, and the file itself for a reason. */
@Named("companyDocument")
@RequestScoped
public class CompanyDocumentView {

    @Inject
    private PartnerDocuments documents;

    @Inject
    private HttpServletRequest request;

    private Optional<DocumentDetails> found = Optional.empty();

    @PostConstruct
    void open() {
        found = AddressedId.in(request, "id").flatMap(this::find);
    }

    private Optional<DocumentDetails> find(UUID id) {
        try {
            return Optional.of(documents.find(id));
        } catch (RuleBroken unknown) {
            return Optional.empty();
        }
    }

    public void check() {
        if (found.isEmpty()) {
            AddressedId.unknown();
        }
    }

    public DocumentSummary getIt() {
        return found.orElseThrow().summary();
    }

    public UUID getCompany() {
        return found.orElseThrow().company();
    }

    public List<DocumentSummary> getAll() {
        return found.map(DocumentDetails::summary).stream().toList();
    }
}
