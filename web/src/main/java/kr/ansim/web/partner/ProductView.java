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
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperChanges;
import kr.ansim.partner.PaperStanding;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.partner.ProductDetails;
import kr.ansim.partner.SalesChannel;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One product, or a new one: its data at the left, the papers that they ask for at the right, which follow what is typed
 * before anything is kept.
 */
@Named("partnerProduct")
@ViewScoped
public class ProductView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerProducts products;

    @Inject
    private HttpServletRequest request;

    private String code = "";
    private int version;
    private boolean addressed;
    private boolean changeable;
    private ProductInput input = new ProductInput();
    private transient @Nullable PartnerProduct known;
    private transient @Nullable PaperChanges changes;

    @PostConstruct
    void open() {
        changeable = products.mayChange();
        String named = request.getParameter("code");
        Optional<UUID> id = AddressedId.in(request, "id");
        addressed = named != null || request.getParameter("id") != null;
        try {
            if (named != null) {
                known = products.get(named);
            } else if (id.isPresent()) {
                known = products.withId(id.get());
            }
        } catch (RuleBroken unknown) {
            known = null;
        }
        PartnerProduct found = known;
        if (found != null) {
            code = found.details().code();
            version = found.details().version();
            input = ProductInput.of(found.details().description());
        }
        if (input.getModels().isEmpty()) {
            input.getModels().add(new ModelInput());
        }
    }

    /** A code that there is not, or a new product for somebody who may not add one. */
    public void check() {
        if (isNew() && (addressed || !changeable)) {
            AddressedId.unknown();
        }
    }

    public void keep() {
        try {
            if (isNew()) {
                code = products.add(input.product());
                Wording.PRODUCTS.done("product.added", code);
            } else {
                products.change(code, version, input.product());
                Wording.PRODUCTS.done("product.changed");
            }
            reopen();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    private void reopen() {
        Onward.to("/partner/product.xhtml?code=" + code);
    }

    /** Something that decides on the papers was chosen otherwise. */
    public void lookAgain() {
        changes = null;
    }

    public void addModel() {
        input.getModels().add(new ModelInput());
    }

    public void removeModel(int place) {
        if (place > 0 && place < input.getModels().size()) {
            input.getModels().remove(place);
        }
    }

    /** As it is kept; what is typed changes none of it. */
    private Optional<PartnerProduct> find() {
        PartnerProduct found = known;
        if (found == null && !isNew()) {
            found = products.get(code);
            known = found;
        }
        return Optional.ofNullable(found);
    }

    public PartnerProduct getIt() {
        return find().orElseThrow();
    }

    public ProductDetails getDetails() {
        return getIt().details();
    }

    /** What is asked by what is typed; without the right to change it, by what is kept. */
    public List<PaperStanding> getPapers() {
        return changeable ? getChanges().papers() : getIt().papers();
    }

    public PaperChanges getChanges() {
        PaperChanges read = changes;
        if (read == null) {
            read = changeable
                    ? products.preview(code, input.traits())
                    : new PaperChanges(getIt().papers(), List.of(), List.of());
            changes = read;
        }
        return read;
    }

    public boolean isNew() {
        return code.isEmpty();
    }

    public boolean isChangeable() {
        return changeable;
    }

    /** Whether the reader's company hands the papers in: then each leads to its page. */
    public boolean isOwn() {
        return !isNew() && (request.isUserInRole("PARTNER_OWNER") || request.isUserInRole("PARTNER_MEMBER"));
    }

    /** As the addresses of its papers begin. */
    public String getPaperLink() {
        return "paper.xhtml?product=" + getDetails().id() + "&paper=";
    }

    public List<Origin> getOrigins() {
        return List.of(Origin.values());
    }

    public List<SalesChannel> getAllChannels() {
        return List.of(SalesChannel.values());
    }

    public ProductInput getInput() {
        return input;
    }
}
