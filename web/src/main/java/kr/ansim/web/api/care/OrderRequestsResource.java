package kr.ansim.web.api.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kr.ansim.care.OrderRequests;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
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

    @GET
    public RequestsBody of(@PathParam("number") String number) {
        return RequestsBody.of(requests.of(caller.shopId(), number));
    }
}
