package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.CompanyStep;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubmission;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Last step of an application: what is left to do, and handing it in. */
@Named("applicationCheck")
@RequestScoped
public class ApplicationCheckView {

    @Inject
    private CompanyApplication applications;

    @Inject
    private PaperSubmission papers;

    @Inject
    private ApplicationView frame;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<PaperStanding> known;

    private List<PaperStanding> papers() {
        List<PaperStanding> all = known;
        if (all == null) {
            all = papers.ofCompany();
            known = all;
        }
        return all;
    }

    public List<ApplicationStep> getMissing() {
        return frame.getDetails().missing();
    }

    /** Required papers that the company has to hand in, or to mend. */
    public List<PaperStanding> getOwed() {
        return papers().stream().filter(PaperStanding::isOwed).toList();
    }

    public long getRequiredCount() {
        return papers().stream().filter(paper -> paper.asked().required()).count();
    }

    public long getHandedInCount() {
        return getRequiredCount() - getOwed().size();
    }

    public boolean isReady() {
        return getMissing().isEmpty() && getOwed().isEmpty();
    }

    public boolean isWithdrawable() {
        return request.isUserInRole("PARTNER_OWNER")
                && (frame.isEditable() || frame.getState() == CompanyState.SUBMITTED);
    }

    /** What our reviewers said of the application as a whole when they last returned or refused it. */
    public Optional<CompanyStep> getSaid() {
        return applications.steps().stream()
                .filter(step -> step.kind() == CompanyStepKind.RETURNED || step.kind() == CompanyStepKind.REFUSED)
                .findFirst();
    }

    public void handIn() {
        try {
            applications.handIn();
            Wording.PAPERS.done("check.done");
            Onward.to("/partner/application.xhtml?step=check");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public void withdraw() {
        try {
            applications.withdraw();
            Wording.PAPERS.done("check.withdrawn");
            Onward.to("/partner/application.xhtml?step=check");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }
}
