package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.NamedShop;
import kr.ansim.identity.ShopNames;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MembershipRule;
import kr.ansim.membership.OrderFile;
import kr.ansim.membership.OrderFileState;
import kr.ansim.membership.OrderFiles;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Orders by file: it is tried, told of row by row, and then taken while the page shows how far it is. */
@Named("orderImport")
@ViewScoped
public class OrderImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderFiles files;

    @Inject
    private ShopNames shopNames;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private boolean addressed;
    private @Nullable String shop;
    private transient @Nullable OrderFile known;
    private transient @Nullable List<NamedShop> shops;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        addressed = request.getParameter("id") != null;
    }

    public void check() {
        if (addressed && find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<OrderFile> find() {
        OrderFile found = known;
        UUID named = id;
        if (found == null && named != null) {
            try {
                found = files.get(named);
                known = found;
            } catch (RuleBroken unknown) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    public void upload(FileUploadEvent event) throws IOException {
        try {
            UUID tried = files.attempt(
                    chosen(), event.getFile().getFileName(), event.getFile().getContent());
            FacesContext.getCurrentInstance().getExternalContext().redirect("order-import.xhtml?id=" + tried);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    /** Of those that there are, whatever a browser sends. */
    private UUID chosen() {
        return getShops().stream()
                .map(NamedShop::id)
                .filter(one -> one.toString().equals(shop))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("shop", MembershipRule.FIELD_MISSING));
    }

    public void start() {
        UUID named = id;
        if (named == null) {
            return;
        }
        try {
            files.start(named);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        lookAgain();
    }

    /** The page asks how far it has come. */
    public void lookAgain() {
        known = null;
    }

    public boolean isTried() {
        return id != null;
    }

    public OrderFile getIt() {
        return find().orElseThrow();
    }

    public List<OrderFile> getLatest() {
        return files.latest();
    }

    public boolean isRunning() {
        return getIt().state() == OrderFileState.TAKING;
    }

    public boolean isStartable() {
        return getIt().state() == OrderFileState.TRIED && getIt().known() < getIt().rows();
    }

    public int getPercent() {
        OrderFile file = getIt();
        return file.orders() == 0 ? 100 : (int) (100L * file.taken() / file.orders());
    }

    public String shopOf(OrderFile file) {
        return getShops().stream()
                .filter(one -> one.id().equals(file.shop()))
                .map(NamedShop::name)
                .findFirst()
                .orElse("—");
    }

    /** What is to be said above the report: the key of its title, and with {@code .text} of its text. */
    public String getNoteKey() {
        OrderFile file = getIt();
        return switch (file.state()) {
            case FAULTY -> "file.faulty";
            case TRIED -> file.known() == file.rows() ? "file.known" : "file.tried";
            case TAKING -> "file.taking";
            case TAKEN -> file.faults().isEmpty() ? "file.taken" : "file.partly";
        };
    }

    public String getNoteTone() {
        OrderFile file = getIt();
        if (file.state() == OrderFileState.FAULTY) {
            return "bad";
        }
        return file.faults().isEmpty() ? "info" : "warn";
    }

    public List<NamedShop> getShops() {
        List<NamedShop> all = shops;
        if (all == null) {
            all = shopNames.all();
            shops = all;
        }
        return all;
    }

    public @Nullable String getShop() {
        return shop;
    }

    public void setShop(@Nullable String shop) {
        this.shop = shop;
    }
}
