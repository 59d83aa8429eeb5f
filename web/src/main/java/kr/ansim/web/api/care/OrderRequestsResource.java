package kr.ansim.web.api.care;

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
import kr.ansim.care.CareRule;
import kr.ansim.care.OrderRequests;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.care.OrderRequestBodies.RefusalRequest;
import kr.ansim.web.api.care.OrderRequestBodies.RequestBody;
import kr.ansim.web.api.care.OrderRequestBodies.RequestsBody;

/** What the desk asks a shop to do with an order. That it was done, the shop tells by the events of the order. */
@Path("/orders/{number}/requests")
@ApplicationScoped
@NeedsScope(Scope.ORDERS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class OrderRequestsResource {

    @Inject
    OrderRequests requests;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @Inject
    OnceOnly once;

    @GET
    public RequestsBody of(@PathParam("number") String number) {
        return RequestsBody.of(requests.of(caller.shopId(), number));
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("number") String number, @PathParam("id") String id, InputStream body) {
        UUID shop = caller.shopId();
        UUID request = Paths.id(id, CareRule.UNKNOWN_REQUEST);
        RefusalRequest refusal = json.read(RefusalRequest.class, body);
        return once.answer(200, refusal, () -> RequestBody.of(requests.refuse(refusal.of(shop, number, request))));
    }
}
