package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import kr.ansim.identity.Scope;
import kr.ansim.membership.MemberPoints;
import kr.ansim.membership.PointStatementLine;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Pages;
import kr.ansim.web.api.call.Pages.Page;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.membership.BenefitBodies.StatementBody;

/** What changed a member's points, the newest first. */
@Path("/members/{number}/point-statement")
@ApplicationScoped
@NeedsScope(Scope.MEMBERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class PointStatementResource {

    @Inject
    MemberPoints points;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @GET
    @TakesQuery
    public Page<StatementBody> statement(@PathParam("number") String number) {
        UUID shop = caller.shopId();
        Pages pages = Pages.read(uri.getQueryParameters());
        pages.query().refuseIfWrong();
        return pages.page(
                points.statement(number, pages.after().orElse(null), pages.wanted()),
                PointStatementLine::id,
                line -> StatementBody.of(line, shop));
    }
}
