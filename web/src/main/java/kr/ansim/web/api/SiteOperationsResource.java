package kr.ansim.web.api;

import jakarta.enterprise.context.RequestScoped;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kr.ansim.delivery.AffectedBooking;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.SiteOperations;

/** Closing and opening of sites and doors, for operators' systems. */
@Path("/pickup-points/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SiteOperationsResource {

    @Inject
    SiteOperations operations;

    @Inject
    OnceOnly once;

    record ReasonBody(@NotBlank @Size(max = 300) String reason) {}

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
    @Path("close")
    public Response close(@PathParam("id") String id, ReasonBody body) {
        return answer(body, () -> operations.close(site(id), body.reason()));
    }

    @POST
    @Path("open")
    public Response open(@PathParam("id") String id, ReasonBody body) {
        return answer(body, () -> operations.open(site(id), body.reason()));
    }

    @POST
    @Path("compartments/{no}/out-of-order")
    public Response outOfOrder(@PathParam("id") String id, @PathParam("no") String number, ReasonBody body) {
        return answer(body, () -> operations.markOutOfOrder(site(id), number, body.reason()));
    }

    @POST
    @Path("compartments/{no}/in-order")
    public Response inOrder(@PathParam("id") String id, @PathParam("no") String number, ReasonBody body) {
        return answer(body, () -> operations.markInOrder(site(id), number, body.reason()));
    }

    private Response answer(ReasonBody body, Supplier<List<AffectedBooking>> operation) {
        return once.answer(
                200,
                body,
                () -> new AffectedList(
                        operation.get().stream().map(AffectedBody::of).toList()));
    }

    private static UUID site(String id) {
        return Paths.id(id, DeliveryRule.UNKNOWN_SITE);
    }
}
