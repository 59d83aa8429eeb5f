package kr.ansim.web.partner;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.AcceptContract;
import kr.ansim.partner.ContractDetails;
import kr.ansim.partner.ContractTerms;
import kr.ansim.partner.PartnerContracts;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The contract of the reader's company: to be read, and accepted by its owner. */
@Named("contract")
@ViewScoped
public class ContractView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerContracts contracts;

    @Inject
    private HttpServletRequest request;

    /** What the reader was shown, and nothing else, is what is accepted. */
    private @Nullable UUID shownId;

    private String shownHash = "";
    private boolean agreed;
    private transient @Nullable Optional<ContractDetails> current;

    private Optional<ContractDetails> find() {
        Optional<ContractDetails> known = current;
        if (known == null) {
            known = drawn();
            current = known;
        }
        return known;
    }

    private Optional<ContractDetails> drawn() {
        try {
            Optional<ContractDetails> drawn = contracts.current();
            shownId = drawn.map(ContractDetails::id).orElse(null);
            shownHash = drawn.map(ContractDetails::sha256).orElse("");
            return drawn;
        } catch (RuleBroken noCompany) {
            return Optional.empty();
        }
    }

    public void accept() {
        UUID id = shownId;
        if (id == null) {
            return;
        }
        if (!agreed) {
            // to Faces a box that is not ticked has a value
            FacesContext faces = FacesContext.getCurrentInstance();
            String text = Wording.CONTRACT.text("accept.missing");
            faces.addMessage("agreed", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            faces.validationFailed();
            return;
        }
        try {
            contracts.accept(new AcceptContract(id, shownHash));
            Wording.CONTRACT.done("accepted");
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        agreed = false;
        current = null;
    }

    public boolean isAny() {
        return find().isPresent();
    }

    public ContractDetails getIt() {
        return find().orElseThrow();
    }

    public ContractTerms getTerms() {
        return contracts.today().orElseThrow();
    }

    public List<ContractDetails> getEarlier() {
        UUID now = shownId;
        return contracts.own().stream()
                .filter(ContractDetails::isAccepted)
                .filter(one -> !one.id().equals(now))
                .toList();
    }

    public boolean isOwner() {
        return request.isUserInRole("PARTNER_OWNER");
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
