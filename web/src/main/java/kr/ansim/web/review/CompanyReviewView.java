package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AppealDetails;
import kr.ansim.partner.ApprovalRequest;
import kr.ansim.partner.CompanyApproval;
import kr.ansim.partner.CompanyReview;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.SuspensionDetails;
import kr.ansim.partner.SuspensionKind;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One company as reviewers see it: its papers, what it told, and what is decided on it. */
@Named("companyReview")
@ViewScoped
public class CompanyReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApproval approval;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private String words = "";
    private SuspensionKind kind = SuspensionKind.MANUAL;
    private transient @Nullable CompanyReview known;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        if (find().filter(CompanyReview::isPunishmentOpen).isPresent()) {
            kind = SuspensionKind.PUNITIVE_CERTIFICATE;
        }
    }

    public void check() {
        if (find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<CompanyReview> find() {
        CompanyReview company = known;
        if (company == null && id != null) {
            company = approval.find(id).orElse(null);
            known = company;
        }
        return Optional.ofNullable(company);
    }

    public CompanyReview getIt() {
        return find().orElseThrow();
    }

    public String getNumber() {
        return new BusinessNumber(getIt().registrationNumber()).written();
    }

    public boolean isSubmitted() {
        return getIt().state() == CompanyState.SUBMITTED;
    }

    /** Also one that its owner is to mend. */
    public boolean isRefusable() {
        return isSubmitted() || getIt().state() == CompanyState.RETURNED;
    }

    public boolean isActive() {
        return getIt().state() == CompanyState.ACTIVE;
    }

    /** Whether the reader asked for the approval, and so cannot agree to it. */
    public boolean isAsker() {
        return getIt().approval()
                .map(ApprovalRequest::askedBy)
                .filter(request.getRemoteUser()::equals)
                .isPresent();
    }

    public void ask() {
        act(() -> approval.ask(getIt().id(), words), "company.asked");
    }

    public void agree() {
        act(() -> approval.agree(getIt().id()), "company.approved");
    }

    public void drop() {
        act(() -> approval.drop(getIt().id(), words), "company.dropped");
    }

    public void turnBack() {
        act(() -> approval.turnBack(getIt().id(), words), "company.returned");
    }

    public void refuse() {
        act(() -> approval.refuse(getIt().id(), words), "company.refused");
    }

    public void suspend() {
        act(() -> approval.suspend(getIt().id(), kind, words), "company.suspended");
    }

    /** Lifts the suspension of which the page sends the id. */
    public void resume(UUID suspension) {
        act(() -> approval.resume(suspension, words), "company.resumed");
    }

    /** Those against one suspension that wait for an answer. */
    public List<AppealDetails> appeals(UUID suspension) {
        return getIt().appeals().stream()
                .filter(one -> one.isOpen() && one.suspension().equals(suspension))
                .toList();
    }

    public void refuseAppeal(UUID appeal) {
        act(() -> approval.refuseAppeal(appeal, words), "company.appeal-refused");
    }

    public List<SuspensionDetails> getOpenSuspensions() {
        return getIt().suspensions().stream().filter(SuspensionDetails::isOpen).toList();
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Wording.REVIEW.done(done);
            words = "";
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        known = null;
    }

    public List<SuspensionKind> getKinds() {
        return List.of(SuspensionKind.values());
    }

    public SuspensionKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SuspensionKind kind) {
        this.kind = kind == null ? SuspensionKind.MANUAL : kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
