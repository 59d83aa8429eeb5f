package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.partner.ApplicationDetails;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubmission;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a company's application: which step is open, which are done. Each step has its own address; without one
 * the first that is not done opens, so whoever comes back goes on where they stopped.
 */
@Named("applying")
@ViewScoped
public class ApplicationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyApplication applications;

    @Inject
    private PaperSubmission papers;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private HttpServletRequest request;

    private ApplicationStep step = ApplicationStep.COMPANY;
    private transient @Nullable Optional<ApplicationDetails> known;
    private transient @Nullable Boolean nothingOwed;

    @PostConstruct
    void open() {
        step = addressed(request.getParameter("step")).orElseGet(this::firstOpen);
    }

    /** The application as it stands; empty before its first step. */
    Optional<ApplicationDetails> find() {
        Optional<ApplicationDetails> found = known;
        if (found == null) {
            found = applications.own();
            known = found;
        }
        return found;
    }

    /** Leads on to the next step after one was kept. */
    void goOn() {
        Onward.to("/partner/application.xhtml?step=" + name(ApplicationStep.values()[step.ordinal() + 1]));
    }

    private Optional<ApplicationStep> addressed(@Nullable String name) {
        return Arrays.stream(ApplicationStep.values())
                .filter(one -> name(one).equals(name))
                .filter(this::isWithinReach)
                .findFirst();
    }

    private ApplicationStep firstOpen() {
        return find().map(application -> application.state().isOpen()
                        ? application.missing().stream().findFirst().orElse(ApplicationStep.PAPERS)
                        : ApplicationStep.CHECK)
                .orElse(ApplicationStep.COMPANY);
    }

    /** Everything but the first step takes an application; what it leads to can be looked at in any order. */
    public boolean isWithinReach(ApplicationStep one) {
        return one == ApplicationStep.COMPANY || find().isPresent();
    }

    public boolean isDone(ApplicationStep one) {
        return switch (one) {
            case PAPERS -> isBegun() && papersDone();
            case CHECK -> isBegun() && !getState().isOpen();
            default ->
                find().filter(application -> application.done().contains(one)).isPresent();
        };
    }

    private boolean papersDone() {
        Boolean all = nothingOwed;
        if (all == null) {
            all = papers.ofCompany().stream().noneMatch(PaperStanding::isOwed);
            nothingOwed = all;
        }
        return all;
    }

    /** Whether the company works with us without ever having applied, so that there is nothing to fill in. */
    public boolean isTakenIn() {
        return !isBegun()
                && companies
                        .own()
                        .map(CompanyDetails::state)
                        .filter(CompanyState.ACTIVE::equals)
                        .isPresent();
    }

    /** Whether what the application says can be changed: only its owner does, and only while it is open. */
    public boolean isEditable() {
        return request.isUserInRole("PARTNER_OWNER")
                && find().map(ApplicationDetails::state)
                        .orElse(CompanyState.APPLYING)
                        .isOpen();
    }

    public CompanyState getState() {
        return find().map(ApplicationDetails::state).orElse(CompanyState.APPLYING);
    }

    public boolean isBegun() {
        return find().isPresent();
    }

    public @Nullable Instant getSavedAt() {
        return find().map(ApplicationDetails::savedAt).orElse(null);
    }

    public ApplicationDetails getDetails() {
        return find().orElseThrow();
    }

    public List<ApplicationStep> getSteps() {
        return List.of(ApplicationStep.values());
    }

    public ApplicationStep getStep() {
        return step;
    }

    /** As addresses and keys of texts spell it. */
    public String name(ApplicationStep one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
