package kr.ansim.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.ansim.membership.CustomerImport;
import kr.ansim.membership.CustomerImports;
import kr.ansim.platform.SheetFault;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;

/** Customers by spreadsheet. Of the file nothing stays but how many customers it told of, and what was wrong with it. */
@Named("customerImport")
@ViewScoped
public class CustomerImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerImports imports;

    private transient @Nullable CustomerImport taken;

    public void upload(FileUploadEvent event) {
        taken = imports.take(event.getFile().getContent());
    }

    public boolean isTold() {
        return taken != null;
    }

    public int getAdded() {
        CustomerImport known = taken;
        return known == null ? 0 : known.added();
    }

    public int getKnown() {
        CustomerImport known = taken;
        return known == null ? 0 : known.known();
    }

    public List<SheetFault> getFaults() {
        CustomerImport known = taken;
        return known == null ? List.of() : known.faults();
    }

    /** What is to be said above the report: the key of its title, and with {@code .text} of its text. */
    public String getNoteKey() {
        if (getFaults().isEmpty()) {
            return "import.done";
        }
        return getAdded() + getKnown() == 0 ? "import.faulty" : "import.partly";
    }
}
