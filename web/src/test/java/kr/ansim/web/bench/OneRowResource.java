package kr.ansim.web.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import kr.ansim.identity.Scope;
import kr.ansim.platform.Statements;
import kr.ansim.web.api.call.NeedsScope;

/** Reads one row by its key through everything that a call of the API passes. Added to the product for a benchmark only. */
@Path("/one-row/{number}")
@ApplicationScoped
@NeedsScope(Scope.MEMBERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class OneRowResource {

    @Inject
    Statements statements;

    @GET
    public Map<String, Object> one(@PathParam("number") String number) {
        return statements
                .find(
                        "SELECT grade FROM membership_member WHERE number = ?",
                        row -> Map.<String, Object>of("grade", row.integer("grade")),
                        number)
                .orElseThrow(NotFoundException::new);
    }
}
