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
import kr.ansim.identity.Scope;
import kr.ansim.partner.DecisionEntry;
import kr.ansim.partner.PaperDecisions;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Pages;
import kr.ansim.web.api.call.Pages.Page;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.partner.PaperBodies.DecisionBody;
import kr.ansim.web.api.problem.Problems;

/** What was decided on a partner company's papers, for its own system. */
@Path("/partner/decisions")
@ApplicationScoped
@NeedsScope(Scope.COMPANY_READ)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyDecisionsResource {

    @Inject
    PaperDecisions decisions;

    @Context
    UriInfo uri;

    /** The first first. */
    @GET
    @TakesQuery
    public Page<DecisionBody> list(@Context HttpHeaders headers) {
        Pages pages = Pages.read(uri.getQueryParameters());
        pages.query().refuseIfWrong();
        return pages.page(
                decisions.own(pages.after(), pages.wanted()),
                DecisionEntry::id,
                entry -> DecisionBody.of(entry, Problems.locale(headers)));
    }
}
