package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kr.ansim.partner.ContractDetails;
import kr.ansim.partner.PartnerContracts;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** The contracts of one company, for our staff. */
@Named("companyContracts")
@RequestScoped
public class CompanyContractsView {

    @Inject
    private PartnerContracts contracts;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID company;

    @PostConstruct
    void open() {
        company = AddressedId.in(request, "id").orElse(null);
    }

    public List<ContractDetails> getRows() {
        UUID known = company;
        return known == null ? List.of() : contracts.of(known);
    }

    /** What the whole of them comes to: none, nothing to accept, accepted or waiting. */
    public String getState() {
        UUID known = company;
        if (contracts.today().isEmpty() || known == null) {
            return "contract-none";
        }
        return contracts.isAccepted(known) ? "contract-accepted" : "contract-open";
    }
}
