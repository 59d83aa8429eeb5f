package kr.ansim.web.api.partner;

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
import java.util.Optional;
import kr.ansim.identity.Scope;
import kr.ansim.partner.FindProducts;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.partner.ProductSummary;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.Pages;
import kr.ansim.web.api.call.Pages.Page;
import kr.ansim.web.api.call.TakesQuery;
import kr.ansim.web.api.partner.PaperBodies.RequirementList;
import kr.ansim.web.api.partner.PartnerProductBodies.ProductBody;
import kr.ansim.web.api.partner.PartnerProductBodies.ProductRequest;
import kr.ansim.web.api.partner.PartnerProductBodies.ProductRow;
import kr.ansim.web.api.problem.Problems;

/** The products of a partner company, by its own codes. Sending one again says the same again: no idempotency key. */
@Path("/partner/products")
@ApplicationScoped
@NeedsScope(Scope.COMPANY_READ)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyProductsResource {

    @Inject
    PartnerProducts products;

    @Inject
    JsonBody json;

    @Context
    UriInfo uri;

    /** The newest first. */
    @GET
    @TakesQuery
    public Page<ProductRow> list() {
        Pages pages = Pages.read(uri.getQueryParameters());
        pages.query().refuseIfWrong();
        return pages.page(
                products.list(
                        new FindProducts(Optional.empty(), "", pages.after().orElse(null), pages.wanted())),
                ProductSummary::id,
                ProductRow::of);
    }

    @GET
    @Path("{itemCode}")
    public ProductBody find(@PathParam("itemCode") String itemCode, @Context HttpHeaders headers) {
        return ProductBody.of(products.ofItem(itemCode), Problems.locale(headers));
    }

    @PUT
    @Path("{itemCode}")
    @Consumes(MediaType.APPLICATION_JSON)
    @NeedsScope(Scope.COMPANY_PRODUCTS_WRITE)
    public Response put(@PathParam("itemCode") String itemCode, InputStream body, @Context HttpHeaders headers) {
        ProductRequest request = json.read(ProductRequest.class, body);
        boolean added = products.put(request.product(itemCode), request.readVersion());
        return Response.status(added ? 201 : 200)
                .entity(ProductBody.of(products.ofItem(itemCode.strip()), Problems.locale(headers)))
                .build();
    }

    @GET
    @Path("{itemCode}/requirements")
    public RequirementList requirements(@PathParam("itemCode") String itemCode, @Context HttpHeaders headers) {
        return RequirementList.of(products.ofItem(itemCode).papers(), Problems.locale(headers));
    }
}
