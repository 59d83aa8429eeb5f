package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import kr.ansim.identity.Scope;
import kr.ansim.membership.BenefitCheckout;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.membership.QuoteBodies.QuoteBody;
import kr.ansim.web.api.membership.QuoteBodies.QuoteRequest;
import kr.ansim.web.api.problem.Problems;

/** What is best for a cart. It changes nothing, so it needs no key. */
@Path("/benefit-quotes")
@ApplicationScoped
@NeedsScope(Scope.BENEFITS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class BenefitQuotesResource {

    @Inject
    BenefitCheckout checkout;

    @Inject
    JsonBody json;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public QuoteBody quote(InputStream body, @Context HttpHeaders headers) {
        QuoteRequest request = json.read(QuoteRequest.class, body);
        return QuoteBody.of(checkout.quote(request.asked()), Problems.locale(headers));
    }
}
