package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.BusinessChecks;
import kr.ansim.partner.CompanySummary;
import kr.ansim.partner.FindCompanies;
import kr.ansim.partner.PartnerCompanies;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** The list of partner companies by name. What is looked for is in the address. */
@Named("companies")
@ViewScoped
public class CompaniesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private PartnerCompanies companies;

    @Inject
    private BusinessChecks checks;

    @Inject
    private HttpServletRequest request;

    private String query = "";
    private @Nullable UUID after;
    private transient @Nullable List<CompanySummary> found;
    private transient @Nullable Map<UUID, BusinessCheck> businesses;

    @PostConstruct
    void open() {
        String typed = request.getParameter("q");
        query = typed == null ? "" : typed.strip();
        after = AddressedId.in(request, "after").orElse(null);
    }

    /** One more than is shown, which tells whether there is a next page. */
    private List<CompanySummary> found() {
        List<CompanySummary> known = found;
        if (known == null) {
            known = companies.list(new FindCompanies(query, after, ROWS + 1));
            found = known;
        }
        return known;
    }

    /** After something was added. */
    void lookAgain() {
        found = null;
        businesses = null;
    }

    /** What the tax office says of a company of this page. */
    public @Nullable BusinessCheck business(UUID company) {
        Map<UUID, BusinessCheck> known = businesses;
        if (known == null) {
            known = checks.of(getRows().stream().map(CompanySummary::id).toList());
            businesses = known;
        }
        return known.get(company);
    }

    public List<CompanySummary> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public boolean isLater() {
        return after != null;
    }

    public String getFirstLink() {
        return query.isEmpty() ? "companies.xhtml" : "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    public String getNextLink() {
        return "?after=" + getRows().get(ROWS - 1).id()
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    public String getQuery() {
        return query;
    }
}
