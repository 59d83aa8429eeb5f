package kr.ansim.web.api.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.care.CallTaken;
import kr.ansim.care.DeskCalls;
import kr.ansim.identity.AgentAccounts;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.care.CallBodies.CallBody;
import kr.ansim.web.api.care.CallBodies.CallRequest;
import kr.ansim.web.api.care.CallBodies.HappenedRequest;

/** Calls to the VIP desk, told by the telephone system. */
@Path("/desk/calls")
@ApplicationScoped
@NeedsScope(Scope.DESK_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class DeskCallsResource {

    @Inject
    DeskCalls calls;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @Inject
    OnceOnly once;

    @Inject
    AgentAccounts agents;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(InputStream body) {
        UUID system = caller.shopId();
        CallRequest request = json.read(CallRequest.class, body);
        return once.answer(201, request, () -> told(calls.announce(request.by(system, agents))));
    }

    /** Events say when they happened, so that one that comes again changes nothing. */
    @POST
    @Path("{callNumber}/events")
    @Consumes(MediaType.APPLICATION_JSON)
    public CallBody tell(@PathParam("callNumber") String callNumber, InputStream body) {
        UUID system = caller.shopId();
        HappenedRequest request = json.read(HappenedRequest.class, body);
        return told(calls.tell(request.of(system, callNumber)));
    }

    private CallBody told(CallTaken call) {
        return CallBody.of(call, call.agent().flatMap(agents::emailOf).orElse(null));
    }
}
