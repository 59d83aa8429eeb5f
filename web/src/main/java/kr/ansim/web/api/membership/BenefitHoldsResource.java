package kr.ansim.web.api.membership;

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
import kr.ansim.identity.Scope;
import kr.ansim.membership.BenefitCheckout;
import kr.ansim.membership.BenefitHold;
import kr.ansim.membership.BenefitRule;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.membership.BenefitBodies.HoldBody;
import kr.ansim.web.api.membership.BenefitBodies.HoldRequest;
import kr.ansim.web.api.membership.BenefitBodies.ReturnRequest;
import kr.ansim.web.api.membership.BenefitBodies.ReturnedBody;

/** Benefits that are set aside for an order, for shops at their checkout. */
@Path("/benefit-holds")
@ApplicationScoped
@NeedsScope(Scope.BENEFITS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class BenefitHoldsResource {

    @Inject
    BenefitCheckout checkout;

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
        return once.answer(201, request, () -> HoldBody.of(checkout.hold(request.by(shop))));
    }

    @GET
    @Path("{id}")
    public HoldBody find(@PathParam("id") String id) {
        return HoldBody.of(checkout.find(caller.shopId(), Paths.id(id, BenefitRule.HOLD_NOT_FOUND)));
    }

    @POST
    @Path("{id}/commit")
    public Response commit(@PathParam("id") String id, InputStream body) {
        return move(id, body, checkout::use);
    }

    @POST
    @Path("{id}/release")
    public Response release(@PathParam("id") String id, InputStream body) {
        return move(id, body, checkout::release);
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveBack(@PathParam("id") String id, InputStream body) {
        UUID shop = caller.shopId();
        UUID hold = Paths.id(id, BenefitRule.HOLD_NOT_FOUND);
        ReturnRequest request = json.read(ReturnRequest.class, body);
        return once.answer(200, request, () -> ReturnedBody.of(checkout.giveBack(request.by(shop, hold))));
    }

    @POST
    @Path("{id}/coupons/{code}/roll-back")
    public Response rollBack(@PathParam("id") String id, @PathParam("code") String code, InputStream body) {
        return move(id, body, (shop, hold) -> checkout.rollBack(shop, hold, code));
    }

    private Response move(String id, InputStream body, BiFunction<UUID, UUID, BenefitHold> move) {
        json.readNothing(body);
        UUID shop = caller.shopId();
        UUID hold = Paths.id(id, BenefitRule.HOLD_NOT_FOUND);
        return once.answer(200, null, () -> HoldBody.of(move.apply(shop, hold)));
    }
}
