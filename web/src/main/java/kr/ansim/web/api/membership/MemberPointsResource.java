package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.ansim.identity.Scope;
import kr.ansim.membership.MemberPoints;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.membership.BenefitBodies.PointsBody;

/** How many points a member has, and what of them ends next. */
@Path("/members/{number}/points")
@ApplicationScoped
@NeedsScope(Scope.MEMBERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class MemberPointsResource {

    @Inject
    MemberPoints points;

    @GET
    public PointsBody points(@PathParam("number") String number) {
        return PointsBody.of(number, points.of(number));
    }
}
