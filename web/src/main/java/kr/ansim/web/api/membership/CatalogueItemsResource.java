package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import kr.ansim.identity.Scope;
import kr.ansim.membership.CatalogueItemTaken;
import kr.ansim.membership.CatalogueItems;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.membership.CatalogueBodies.ItemBody;
import kr.ansim.web.api.membership.CatalogueBodies.ItemRequest;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;

/** What shops sell. Saying it again says the same, and of two descriptions the later one holds: no idempotency key. */
@Path("/catalogue-items/{code}")
@ApplicationScoped
@NeedsScope(Scope.ORDERS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueItemsResource {

    @Inject
    CatalogueItems items;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("code") String code, InputStream body) {
        if (!code.matches(Paths.CODE)) {
            throw FieldErrors.of("code", FieldCode.WRONG_FORMAT, "TV-1001");
        }
        CatalogueItemTaken taken =
                items.put(caller.shopId(), json.read(ItemRequest.class, body).by(code));
        return Response.status(taken.added() ? 201 : 200)
                .entity(ItemBody.of(taken))
                .build();
    }
}
