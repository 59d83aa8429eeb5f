package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentState;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** A company's own files. */
@Named("ownDocuments")
@RequestScoped
public class DocumentsView {

    @Inject
    private PartnerDocuments documents;

    @Inject
    private PartnerCompanies companies;

    private @Nullable List<DocumentDetails> files;
    private String uploaded = "";

    /** Files belong to a company, which there is from the first step of the application on. */
    public boolean isBegun() {
        return companies.own().isPresent();
    }

    public List<DocumentSummary> getFiles() {
        return found().stream().map(DocumentDetails::summary).toList();
    }

    private List<DocumentDetails> found() {
        List<DocumentDetails> known = files;
        if (known == null) {
            known = isBegun() ? documents.own() : List.of();
            files = known;
        }
        return known;
    }

    public boolean isHandedIn(UUID document) {
        return found().stream().anyMatch(one -> one.summary().id().equals(document) && one.handedIn());
    }

    /** Whether files here are taken without a scanner for viruses. */
    public boolean isUnscanned() {
        return found().stream().anyMatch(one -> one.summary().state() == DocumentState.NOT_SCANNED);
    }

    public void remove(UUID document) {
        try {
            documents.remove(document);
            files = null;
            Wording.DOCUMENTS.done("deleted");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    /** What the hidden input collects; this page makes no use of it. */
    public String getUploaded() {
        return uploaded;
    }

    public void setUploaded(@Nullable String uploaded) {
        this.uploaded = uploaded == null ? "" : uploaded;
    }
}
