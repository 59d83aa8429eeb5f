package kr.ansim.web.api.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import kr.ansim.certification.CertificateVerification;
import kr.ansim.identity.Scope;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.certification.CheckBodies.CheckBody;
import kr.ansim.web.api.certification.CheckBodies.CheckRequest;
import kr.ansim.web.api.problem.Problems;

/** Asks how a product stands with its certificates. Nothing comes into being by a check, so it needs no idempotency key. */
@Path("/certification-checks")
@ApplicationScoped
@NeedsScope(Scope.CERTIFICATIONS_READ)
@Produces(MediaType.APPLICATION_JSON)
public class CertificationChecksResource {

    @Inject
    CertificateVerification verification;

    @Inject
    JsonBody json;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CheckBody check(InputStream body, @Context HttpHeaders headers) {
        CheckRequest request = json.read(CheckRequest.class, body);
        return CheckBody.of(verification.check(request.question()), Problems.locale(headers));
    }
}
