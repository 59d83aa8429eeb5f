package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperFile;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubmission;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One paper of the reader's company or of one of its products: how it stands, what was said of it, and a new version. */
@Named("paperPage")
@ViewScoped
public class PaperView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperSubmission papers;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private HttpServletRequest request;

    private AddressedPaper addressed = new AddressedPaper(PaperSubject.COMPANY, null, "");
    private String documents = "";
    private String number = "";
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate endsOn;
    private transient @Nullable PaperFile known;

    @PostConstruct
    void open() {
        addressed = AddressedPaper.in(request, companies.own().map(CompanyDetails::id));
    }

    public void check() {
        if (find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<PaperFile> find() {
        PaperFile file = known;
        if (file == null) {
            file = addressed
                    .find(of -> papers.file(addressed.subject(), of, addressed.code()))
                    .orElse(null);
            known = file;
        }
        return Optional.ofNullable(file);
    }

    public PaperFile getFile() {
        return find().orElseThrow();
    }

    public PaperKind getKind() {
        return getFile().standing().asked().kind();
    }

    /** Whether a new version can come: not while a reviewer looks at the last one. */
    public boolean isOpen() {
        PaperFile file = getFile();
        return file.standing().renewal().orElse(file.standing().state()) != PaperState.REVIEW;
    }

    public void handIn() {
        PaperFile file = getFile();
        try {
            papers.handIn(new HandInPaper(
                    file.subject(),
                    file.subjectId(),
                    addressed.code(),
                    DocumentIds.in(documents),
                    number,
                    issuedOn,
                    endsOn));
            Wording.PAPERS.done("hand-in.done");
            Onward.to(getBack());
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public String getBack() {
        return addressed.isOfProduct()
                ? "/partner/product.xhtml?id=" + addressed.id()
                : "/partner/application.xhtml?step=papers";
    }

    public boolean isOfProduct() {
        return addressed.isOfProduct();
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(@Nullable String documents) {
        this.documents = documents == null ? "" : documents;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
