package kr.ansim.web.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import kr.ansim.identity.Scope;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.partner.ProductReadiness;
import kr.ansim.partner.ReadinessReason;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.problem.Problems;
import kr.ansim.web.partner.ReadinessTexts;
import org.jspecify.annotations.Nullable;

/** Whether a product of a partner company is ready to air, and what stands against it. */
@Path("/products/{code}/readiness")
@ApplicationScoped
@NeedsScope(Scope.PRODUCTS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    @Inject
    PartnerProducts products;

    record ReasonBody(
            String code, @Nullable String paper, @Nullable String paperState, String message) {

        static ReasonBody of(ReadinessReason reason, Locale locale) {
            String message = ReadinessTexts.of(reason, locale);
            return reason instanceof ReadinessReason.PaperOpen open
                    ? new ReasonBody(
                            reason.code(),
                            open.paper().asked().kind().code(),
                            open.paper().state().name(),
                            message)
                    : new ReasonBody(reason.code(), null, null, message);
        }
    }

    record ReadinessBody(String code, boolean ready, List<ReasonBody> reasons) {}

    @GET
    public ReadinessBody readiness(@PathParam("code") String code, @Context HttpHeaders headers) {
        ProductReadiness readiness = products.readiness(code);
        Locale locale = Problems.locale(headers);
        return new ReadinessBody(
                code,
                readiness.ready(),
                readiness.reasons().stream()
                        .map(reason -> ReasonBody.of(reason, locale))
                        .toList());
    }
}
