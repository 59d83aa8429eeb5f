package kr.ansim.web.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ApplicationStep;
import kr.ansim.partner.CompanyApplication;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.CompanyStep;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.OwnSuspensions;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PaperSubmission;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.partner.PartnerContracts;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.SuspensionDetails;
import kr.ansim.partner.SuspensionKind;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.partner.PaperBodies.RequirementList;
import kr.ansim.web.api.problem.Problems;

/** How a partner company stands with us, and what is left for it to do, for its own system. */
@Path("/partner")
@ApplicationScoped
@NeedsScope(Scope.COMPANY_READ)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyApplicationResource {

    /** What reviewers ask of each other is theirs. */
    private static final Set<CompanyStepKind> AMONG_OURSELVES =
            Set.of(CompanyStepKind.APPROVAL_ASKED, CompanyStepKind.APPROVAL_DROPPED);

    @Inject
    PartnerCompanies companies;

    @Inject
    CompanyApplication application;

    @Inject
    PartnerContracts contracts;

    @Inject
    OwnSuspensions suspensions;

    @Inject
    PaperSubmission papers;

    record StepBody(CompanyStepKind step, String words, Instant at) {

        static StepBody of(CompanyStep step) {
            return new StepBody(step.kind(), step.words(), step.at());
        }
    }

    record SuspensionBody(SuspensionKind kind, String reason, Instant since) {

        static SuspensionBody of(SuspensionDetails suspension) {
            return new SuspensionBody(suspension.kind(), suspension.reason(), suspension.since());
        }
    }

    /**
     * @param missingSteps what its owner has still to fill in at the portal
     * @param openPapers kinds of required papers that are neither accepted nor waived
     */
    record ApplicationBody(
            UUID companyId,
            String name,
            String registrationNumber,
            CompanyState state,
            List<ApplicationStep> missingSteps,
            List<String> openPapers,
            boolean contractAccepted,
            List<SuspensionBody> suspensions,
            List<StepBody> steps) {}

    @GET
    @Path("application")
    public ApplicationBody application() {
        CompanyDetails company = companies.own().orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
        return new ApplicationBody(
                company.id(),
                company.name(),
                company.registrationNumber().digits(),
                company.state(),
                application.missing(),
                papers.ofCompany().stream()
                        .filter(PaperStanding::isOpen)
                        .map(paper -> paper.asked().kind().code())
                        .toList(),
                contracts.isAccepted(company.id()),
                suspensions.open().stream().map(SuspensionBody::of).toList(),
                application.steps().stream()
                        .filter(step -> !AMONG_OURSELVES.contains(step.kind()))
                        .map(StepBody::of)
                        .toList());
    }

    @GET
    @Path("requirements")
    public RequirementList requirements(@Context HttpHeaders headers) {
        return RequirementList.of(papers.ofCompany(), Problems.locale(headers));
    }
}
