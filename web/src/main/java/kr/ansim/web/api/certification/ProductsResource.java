package kr.ansim.web.api.certification;

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
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.certification.CertificationRule;
import kr.ansim.certification.ProductWatch;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.certification.ProductBodies.ProductBody;
import kr.ansim.web.api.certification.ProductBodies.ProductRequest;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;
import kr.ansim.web.api.problem.Problems;

/** The products of a shop whose certificates are watched. Sending one again says the same again: no idempotency key. */
@Path("/products/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductsResource {

    private static final String EXAMPLE = "TV-1001";

    @Inject
    ProductWatch watch;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.PRODUCTS_WRITE)
    public Response put(@PathParam("code") String code, InputStream body, @Context HttpHeaders headers) {
        UUID shop = caller.shopId();
        if (!code.matches(Paths.CODE)) {
            throw FieldErrors.of("code", FieldCode.WRONG_FORMAT, EXAMPLE);
        }
        ProductRequest request = json.read(ProductRequest.class, body);
        boolean added = watch.put(request.by(shop, code));
        ProductBody product = ProductBody.of(watch.certification(shop, code), Problems.locale(headers));
        return Response.status(added ? 201 : 200).entity(product).build();
    }

    @GET
    @Path("certification")
    @NeedsScope(Scope.CERTIFICATIONS_READ)
    public ProductBody certification(@PathParam("code") String code, @Context HttpHeaders headers) {
        return ProductBody.of(watch.certification(caller.shopId(), known(code)), Problems.locale(headers));
    }

    /** No product has a code of another form. */
    private static String known(String code) {
        if (!code.matches(Paths.CODE)) {
            throw new RuleBroken(CertificationRule.UNKNOWN_PRODUCT);
        }
        return code;
    }
}
