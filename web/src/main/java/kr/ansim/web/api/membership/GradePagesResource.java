package kr.ansim.web.api.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import kr.ansim.identity.Scope;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.membership.GradePage;
import kr.ansim.web.api.call.NeedsScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A link by which a member sees where it stands. */
@Path("/members/{number}/grade-page")
@ApplicationScoped
@NeedsScope(Scope.MEMBERS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class GradePagesResource {

    private static final String PAGE = "/my/grade.xhtml?t=";

    @Inject
    GradeOutlooks outlooks;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    record LinkBody(String url, Instant expiresAt) {}

    @GET
    public LinkBody link(@PathParam("number") String number) {
        GradePage page = outlooks.page(number);
        return new LinkBody(baseUrl + PAGE + page.token(), page.expiresAt());
    }
}
