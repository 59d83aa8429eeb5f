package kr.ansim.web.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.Scope;
import kr.ansim.partner.ApplicationRow;
import kr.ansim.partner.CompanyApproval;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.DecisionEntry;
import kr.ansim.partner.FindApplications;
import kr.ansim.partner.PaperDecisions;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Pages;
import kr.ansim.web.api.call.Pages.Page;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.partner.PaperBodies.DecisionBody;
import kr.ansim.web.api.problem.Problems;
import org.jspecify.annotations.Nullable;

/** The applications of all partner companies and the decisions on their papers, for the retailer's own systems. */
@Path("/")
@ApplicationScoped
@NeedsScope(Scope.PARTNERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class AllCompaniesResource {

    @Inject
    CompanyApproval companies;

    @Inject
    PaperDecisions decisions;

    @Context
    UriInfo uri;

    record CompanyBody(
            UUID companyId,
            String name,
            String registrationNumber,
            CompanyState state,
            boolean suspended,
            int papersInReview,
            @Nullable Instant submittedAt,
            Instant since) {

        static CompanyBody of(ApplicationRow row) {
            return new CompanyBody(
                    row.id(),
                    row.name(),
                    row.registrationNumber(),
                    row.state(),
                    row.suspended(),
                    row.waiting(),
                    row.submittedAt().orElse(null),
                    row.since());
        }
    }

    /** In the order of the companies' names. */
    @GET
    @Path("partner-applications")
    @TakesQuery
    public Page<CompanyBody> applications() {
        Pages pages = Pages.read(uri.getQueryParameters(), "state");
        Optional<CompanyState> state =
                Optional.ofNullable(pages.query().parsed("state", CompanyState::valueOf, "ACTIVE"));
        pages.query().refuseIfWrong();
        return pages.page(
                companies.list(new FindApplications(state, "", pages.after(), pages.wanted())),
                ApplicationRow::id,
                CompanyBody::of);
    }

    /** The first first. */
    @GET
    @Path("partner-decisions")
    @TakesQuery
    public Page<DecisionBody> decisions(@Context HttpHeaders headers) {
        Pages pages = Pages.read(uri.getQueryParameters());
        pages.query().refuseIfWrong();
        return pages.page(
                decisions.all(pages.after(), pages.wanted()),
                DecisionEntry::id,
                entry -> DecisionBody.of(entry, Problems.locale(headers)));
    }
}
