package kr.ansim.web.api.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kr.ansim.identity.Scope;
import kr.ansim.partner.PaperRules;
import kr.ansim.partner.Trait;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.problem.Problems;

/** The words by which a product is described, of the table of papers of today: what they are decides on its papers. */
@Path("/partner")
@ApplicationScoped
@NeedsScope(Scope.COMPANY_READ)
@Produces(MediaType.APPLICATION_JSON)
public class CompanyWordsResource {

    @Inject
    PaperRules rules;

    @Context
    HttpHeaders headers;

    /** @param value as it is sent, the same in all languages */
    record WordBody(String value, String name) {}

    record WordList(List<WordBody> items) {}

    @GET
    @Path("categories")
    public WordList categories() {
        return words(Trait.CATEGORY);
    }

    @GET
    @Path("claims")
    public WordList claims() {
        return words(Trait.CLAIM);
    }

    private WordList words(Trait trait) {
        return new WordList(rules.names(trait, Problems.locale(headers).getLanguage()).entrySet().stream()
                .map(word -> new WordBody(word.getKey(), word.getValue()))
                .toList());
    }
}
