package kr.ansim.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.BiFunction;
import kr.ansim.delivery.BookingDetails;
import kr.ansim.delivery.DeliveryRule;
import kr.ansim.delivery.LockerBooking;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.delivery.BookingBodies.BookingBody;
import kr.ansim.web.api.delivery.BookingBodies.HoldRequest;

/** Bookings of lockers, for shops at their checkout. */
@Path("/locker-bookings")
@ApplicationScoped
@NeedsScope(Scope.BOOKINGS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class LockerBookingsResource {

    @Inject
    LockerBooking booking;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @Inject
    OnceOnly once;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hold(InputStream body) {
        UUID shop = caller.shopId();
        HoldRequest request = json.read(HoldRequest.class, body);
        return once.answer(201, request, () -> BookingBody.of(booking.hold(request.by(shop))));
    }

    @GET
    @Path("{id}")
    public BookingBody find(@PathParam("id") String id) {
        return BookingBody.of(booking.find(caller.shopId(), Paths.id(id, DeliveryRule.UNKNOWN_BOOKING)));
    }

    @POST
    @Path("{id}/confirm")
    public Response confirm(@PathParam("id") String id, InputStream body) {
        return change(id, body, booking::confirm);
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(@PathParam("id") String id, InputStream body) {
        return change(id, body, booking::cancel);
    }

    @POST
    @Path("{id}/renew")
    public Response renew(@PathParam("id") String id, InputStream body) {
        return change(id, body, booking::renew);
    }

    private Response change(String id, InputStream body, BiFunction<UUID, UUID, BookingDetails> move) {
        json.readNothing(body);
        UUID shop = caller.shopId();
        UUID bookingId = Paths.id(id, DeliveryRule.UNKNOWN_BOOKING);
        return once.answer(200, null, () -> BookingBody.of(move.apply(shop, bookingId)));
    }
}
