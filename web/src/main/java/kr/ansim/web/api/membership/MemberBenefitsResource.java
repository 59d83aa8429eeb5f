package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.ansim.identity.Scope;
import kr.ansim.membership.MemberBenefits;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.membership.MemberBenefitBodies.BenefitsBody;

/** What a member has by its grade. */
@Path("/members/{number}/benefits")
@ApplicationScoped
@NeedsScope(Scope.MEMBERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class MemberBenefitsResource {

    @Inject
    MemberBenefits benefits;

    @GET
    public BenefitsBody benefits(@PathParam("number") String number) {
        return BenefitsBody.of(number, benefits.of(number));
    }
}
