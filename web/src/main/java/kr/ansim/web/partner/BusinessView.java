package kr.ansim.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.BusinessAnswer;
import kr.ansim.partner.BusinessCheck;
import kr.ansim.partner.BusinessChecks;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What the tax office says of one company, for our staff. */
@Named("business")
@ViewScoped
public class BusinessView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BusinessChecks checks;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID company;

    @PostConstruct
    void open() {
        company = AddressedId.in(request, "id").orElse(null);
    }

    public @Nullable BusinessCheck getCheck() {
        return Optional.ofNullable(company).flatMap(checks::of).orElse(null);
    }

    public List<BusinessAnswer> getAnswers() {
        UUID known = company;
        return known == null ? List.of() : checks.answers(known);
    }

    public void askAgain() {
        UUID known = company;
        if (known == null) {
            return;
        }
        try {
            checks.askAgain(known);
            Wording.BUSINESS.done("asked");
        } catch (RuleBroken broken) {
            Refusals.show("business", broken);
        }
    }
}
