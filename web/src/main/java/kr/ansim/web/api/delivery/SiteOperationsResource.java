package kr.ansim.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.delivery.AffectedBooking;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.SiteOperations;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.call.Paths;

/** Closing and opening of sites and doors, for operators' systems. */
@Path("/pickup-points")
@ApplicationScoped
@NeedsScope(Scope.SITES_WRITE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SiteOperationsResource {

    @Inject
    SiteOperations operations;

    @Inject
    JsonBody json;

    @Inject
    OnceOnly once;

    record ReasonBody(@NotBlank @Size(max = 300) @PlainText String reason) {}

    record AffectedList(List<AffectedBody> affected) {}

    record AffectedBody(UUID bookingId, String orderNo, String compartment, String state, Instant heldUntil) {

        static AffectedBody of(AffectedBooking booking) {
            return new AffectedBody(
                    booking.bookingId(),
                    booking.orderNo(),
                    booking.compartment(),
                    booking.state().name(),
                    booking.heldUntil());
        }
    }

    @POST
    @Path("{id}/close")
    public Response close(@PathParam("id") String id, InputStream body) {
        return answer(body, reason -> operations.close(site(id), reason));
    }

    @POST
    @Path("{id}/open")
    public Response open(@PathParam("id") String id, InputStream body) {
        return answer(body, reason -> operations.open(site(id), reason));
    }

    @POST
    @Path("{id}/compartments/{no}/out-of-order")
    public Response outOfOrder(@PathParam("id") String id, @PathParam("no") String number, InputStream body) {
        return answer(body, reason -> operations.markOutOfOrder(site(id), number, reason));
    }

    @POST
    @Path("{id}/compartments/{no}/in-order")
    public Response inOrder(@PathParam("id") String id, @PathParam("no") String number, InputStream body) {
        return answer(body, reason -> operations.markInOrder(site(id), number, reason));
    }

    private Response answer(InputStream body, Function<String, List<AffectedBooking>> operation) {
        ReasonBody request = json.read(ReasonBody.class, body);
        return once.answer(
                200,
                request,
                () -> new AffectedList(operation.apply(request.reason()).stream()
                        .map(AffectedBody::of)
                        .toList()));
    }

    private static UUID site(String id) {
        return Paths.id(id, DeliveryRule.UNKNOWN_SITE);
    }
}
