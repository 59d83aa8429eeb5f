package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.Consents;
import kr.ansim.membership.CustomerNumber;
import kr.ansim.membership.CustomerTaken;
import kr.ansim.membership.Customers;
import kr.ansim.membership.PutCustomer;
import kr.ansim.membership.SendingAnswer;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.membership.ConsentBodies.ConsentsBody;
import kr.ansim.web.api.membership.ConsentBodies.ConsentsRequest;
import kr.ansim.web.api.membership.ConsentBodies.MaySendBody;
import kr.ansim.web.api.membership.CustomerBodies.CustomerBody;
import kr.ansim.web.api.membership.CustomerBodies.CustomerRequest;
import kr.ansim.web.api.problem.Problems;

/** The customers of all channels and what they agree to. Saying it again says the same: no idempotency key. */
@Path("/customers/{channel}/{number}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CustomersResource {

    @Inject
    Customers customers;

    @Inject
    Consents consents;

    @Inject
    JsonBody json;

    @Inject
    Clock clock;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.MEMBERS_WRITE)
    public Response put(@PathParam("channel") String channel, @PathParam("number") String number, InputStream body) {
        CustomerNumber customer = CustomerPath.read(channel, number);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
        PutCustomer told = json.read(CustomerRequest.class, body).by(customer, today);
        CustomerTaken taken = customers.put(told);
        return Response.status(taken.added() ? 201 : 200)
                .entity(CustomerBody.of(taken))
                .build();
    }

    @PUT
    @Path("consents")
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.MEMBERS_WRITE)
    public ConsentsBody tell(
            @PathParam("channel") String channel, @PathParam("number") String number, InputStream body) {
        CustomerNumber customer = CustomerPath.read(channel, number);
        return ConsentsBody.of(
                consents.tell(customer, json.read(ConsentsRequest.class, body).told()));
    }

    @GET
    @Path("may-send")
    @TakesQuery
    @NeedsScope(Scope.MEMBERS_READ)
    public MaySendBody maySend(
            @PathParam("channel") String channel,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        CustomerNumber customer = CustomerPath.read(channel, number);
        SendingQuery asked = SendingQuery.read(uri.getQueryParameters(), clock.instant());
        SendingAnswer answer = consents.maySend(customer, asked.channel(), asked.purpose(), asked.at());
        return MaySendBody.of(answer, Problems.locale(headers));
    }
}
