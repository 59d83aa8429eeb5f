package kr.ansim.web.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.identity.Scope;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.HandInPaper;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubmission;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.call.Paths;
import kr.ansim.web.api.partner.PaperBodies.HandInRequest;
import kr.ansim.web.api.partner.PaperBodies.HandedInBody;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Where a partner company's system hands in papers, made of files that it has uploaded in pieces before. */
@Path("/partner")
@ApplicationScoped
@NeedsScope(Scope.COMPANY_PAPERS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyPapersResource {

    @Inject
    PaperSubmission papers;

    @Inject
    PartnerProducts products;

    @Inject
    PartnerDocuments documents;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @Inject
    OnceOnly once;

    /** @param refusal why the file was not taken */
    record DocumentBody(
            UUID id,
            String name,
            String mediaType,
            long size,
            int pages,
            String state,
            boolean usable,
            @Nullable Problem refusal) {}

    @POST
    @Path("papers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handIn(InputStream body) {
        HandInRequest request = json.read(HandInRequest.class, body);
        return once.answer(
                201,
                request,
                () -> new HandedInBody(papers.handIn(paper(request)), request.itemCode(), request.paper()));
    }

    private HandInPaper paper(HandInRequest request) {
        String itemCode = request.itemCode();
        return itemCode == null
                ? request.of(PaperSubject.COMPANY, caller.companyId())
                : request.of(
                        PaperSubject.PRODUCT,
                        products.ofItem(itemCode).details().id());
    }

    @GET
    @Path("documents/{id}")
    public DocumentBody document(@PathParam("id") String id, @Context HttpHeaders headers) {
        DocumentDetails found = documents.find(Paths.id(id, DocumentRule.NO_SUCH_DOCUMENT));
        DocumentRule rule = found.refusal();
        return new DocumentBody(
                found.summary().id(),
                found.summary().name(),
                found.summary().mediaType(),
                found.summary().size(),
                found.summary().pages(),
                found.summary().state().name(),
                found.summary().state().isUsable(),
                rule == null
                        ? null
                        : Problems.of(new RuleBroken(rule, found.refusalNames()), Problems.locale(headers)));
    }
}
