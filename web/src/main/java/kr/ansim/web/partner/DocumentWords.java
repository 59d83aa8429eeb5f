package kr.ansim.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.DocumentDetails;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.DocumentState;
import kr.ansim.partner.DocumentSummary;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.web.api.problem.Problem;
import kr.ansim.web.api.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What pages say of files. */
@Named("documentWords")
@RequestScoped
public class DocumentWords {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;

    @Inject
    private PartnerDocuments documents;

    @Inject
    @ConfigProperty(name = "ansim.documents.largest", defaultValue = "20971520")
    private long largest;

    public long getLargestMegabytes() {
        return largest / MEGABYTE;
    }

    /** For instance 1.2 MB. */
    public String size(long bytes) {
        NumberFormat number = NumberFormat.getInstance(locale());
        number.setMaximumFractionDigits(1);
        return bytes < MEGABYTE
                ? number.format(Math.max(1, Math.round((double) bytes / KILOBYTE))) + " KB"
                : number.format((double) bytes / MEGABYTE) + " MB";
    }

    /** Whether its pages can be looked at. */
    public boolean pictured(DocumentSummary document) {
        return document.state().isUsable()
                && (document.mediaType().equals("application/pdf")
                        || document.mediaType().startsWith("image/"));
    }

    /** Why a file was refused and what to do about it; empty when it was not. */
    public String why(DocumentSummary document) {
        if (document.state() != DocumentState.REFUSED) {
            return "";
        }
        DocumentDetails details = documents.find(document.id());
        DocumentRule rule = details.refusal();
        if (rule == null) {
            return "";
        }
        Problem told = Problems.of(new RuleBroken(rule, details.refusalNames()), locale());
        return told.title() + ". " + told.detail();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
