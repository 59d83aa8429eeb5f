package kr.ansim.web.partner;

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
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.ImportRowState;
import kr.ansim.partner.ImportState;
import kr.ansim.partner.PartnerProducts;
import kr.ansim.partner.ProductFault;
import kr.ansim.partner.ProductImport;
import kr.ansim.partner.ProductImports;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Products by spreadsheet: the file is tried, told of row by row, and then taken while the page shows how far it is. */
@Named("productImport")
@ViewScoped
public class ProductImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 500;

    @Inject
    private ProductImports imports;

    @Inject
    private PartnerProducts products;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private boolean addressed;
    private transient @Nullable ProductImport known;
    private transient @Nullable List<ProductFault> faults;

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

    private Optional<ProductImport> find() {
        ProductImport found = known;
        UUID named = id;
        if (found == null && named != null) {
            try {
                found = imports.get(named);
                known = found;
            } catch (RuleBroken unknown) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    public void upload(FileUploadEvent event) throws IOException {
        try {
            UUID tried = imports.attempt(
                    event.getFile().getFileName(), event.getFile().getContent());
            FacesContext.getCurrentInstance().getExternalContext().redirect("product-import.xhtml?id=" + tried);
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    public void start() {
        UUID named = id;
        if (named == null) {
            return;
        }
        try {
            imports.start(named);
            known = null;
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
    }

    /** The page asks how far it has come. */
    public void lookAgain() {
        known = null;
        faults = null;
    }

    public boolean isTried() {
        return id != null;
    }

    public boolean isChangeable() {
        return products.mayChange();
    }

    public ProductImport getIt() {
        return find().orElseThrow();
    }

    public boolean isRunning() {
        return getIt().state() == ImportState.RUNNING;
    }

    public boolean isStartable() {
        return getIt().state() == ImportState.TRIED && getIt().waiting() > 0;
    }

    public int count(String state) {
        return getIt().count(ImportRowState.valueOf(state));
    }

    public List<ProductFault> getFaults() {
        List<ProductFault> read = faults;
        if (read == null) {
            read = imports.faults(getIt().id(), 0, MOST_SHOWN);
            faults = read;
        }
        return read;
    }

    /** What is to be said above the report: the key of its title, and with {@code .text} of its text. */
    public String getNoteKey() {
        return switch (getIt().state()) {
            case RUNNING -> "import.running";
            case DONE -> "import.done";
            case TRIED -> {
                if (getIt().waiting() == 0) {
                    yield "import.nothing";
                }
                yield getIt().faults() == 0 ? "import.trial" : "import.partly";
            }
        };
    }

    public String getNoteTone() {
        return switch (getNoteKey()) {
            case "import.nothing" -> "bad";
            case "import.partly" -> "warn";
            case "import.trial", "import.running" -> "now";
            default -> "info";
        };
    }
}
