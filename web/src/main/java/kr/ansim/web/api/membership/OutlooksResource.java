package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import kr.ansim.identity.Scope;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.membership.OutlookBodies.OutlookBody;
import kr.ansim.web.api.problem.Problems;

/** The grade of a member, and what is missing to the next and to keep it. */
@Path("/members/{number}/outlook")
@ApplicationScoped
@NeedsScope(Scope.MEMBERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class OutlooksResource {

    @Inject
    GradeOutlooks outlooks;

    @GET
    public OutlookBody outlook(@PathParam("number") String number, @Context HttpHeaders headers) {
        return OutlookBody.of(number, outlooks.of(number), Problems.locale(headers));
    }
}
