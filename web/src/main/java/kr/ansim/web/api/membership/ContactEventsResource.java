package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import kr.ansim.identity.Scope;
import kr.ansim.membership.ContactEvents;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.membership.ContactEventBodies.EventsRequest;
import kr.ansim.web.api.membership.ContactEventBodies.TakenBody;

/** What customers call for. Each event of a contact has a key of its own, so a call that is sent again needs no other. */
@Path("/contact-events")
@ApplicationScoped
@NeedsScope(Scope.ORDERS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class ContactEventsResource {

    @Inject
    ContactEvents events;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public TakenBody take(InputStream body) {
        EventsRequest request = json.read(EventsRequest.class, body);
        return new TakenBody(request.events().size(), events.take(caller.shopId(), request.told()));
    }
}
