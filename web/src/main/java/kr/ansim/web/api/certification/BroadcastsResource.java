package kr.ansim.web.api.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ProductWatch;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.certification.ProductBodies.BroadcastRequest;

/** Which products of a shop are on air on which day, by the Korean calendar. */
@Path("/broadcasts/{date}")
@ApplicationScoped
@NeedsScope(Scope.PRODUCTS_WRITE)
public class BroadcastsResource {

    private static final String OF_THIS_CENTURY = "20[0-9]{2}-[0-9]{2}-[0-9]{2}";

    @Inject
    ProductWatch watch;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void put(@PathParam("date") String date, InputStream body) {
        BroadcastRequest request = json.read(BroadcastRequest.class, body);
        watch.onAir(caller.shopId(), day(date), request.productCodes());
    }

    private static LocalDate day(String date) {
        if (!date.matches(OF_THIS_CENTURY)) {
            throw new RuleBroken(CertificationRule.UNKNOWN_DAY);
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException wrong) {
            throw new RuleBroken(CertificationRule.UNKNOWN_DAY);
        }
    }
}
