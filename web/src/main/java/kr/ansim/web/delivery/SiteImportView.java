package kr.ansim.web.delivery;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.delivery.SiteFileFormat;
import kr.ansim.delivery.SiteImport;
import kr.ansim.delivery.SiteImportReport;
import kr.ansim.delivery.SiteImportRow;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** Upload of a list of sites: a trial comes first and shows its report, then the same file is brought in. */
@Named("siteImport")
@ViewScoped
public class SiteImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double KILOBYTE = 1_024;
    private static final String ALL = "all";

    @Inject
    private SiteImport sites;

    private @Nullable SiteFileFormat format;
    private byte @Nullable [] content;
    private String fileName = "";
    private int size;
    private @Nullable SiteImportReport report;
    private boolean done;
    private boolean busy;
    private String filter = ALL;

    /** Tells before the upload what the facade would tell after it. */
    public void check() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getExternalContext().isUserInRole("DELIVERY_OPERATOR")) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            faces.responseComplete();
        }
    }

    public void upload(FileUploadEvent event) {
        content = event.getFile().getContent();
        fileName = event.getFile().getFileName();
        size = content.length;
        tryOut();
    }

    /** A trial of the file that is there, after an upload or when another format was chosen for it. */
    public void tryOut() {
        byte[] file = content;
        if (file != null) {
            report = sites.trial(file, Optional.ofNullable(format));
            busy = false;
            filter = ALL;
        }
    }

    public void run() {
        byte[] file = content;
        if (file == null) {
            return;
        }
        try {
            report = sites.run(file, Optional.ofNullable(format));
            done = true;
            busy = false;
            content = null;
        } catch (RuleBroken other) {
            busy = true;
        }
    }

    public void startAgain() {
        content = null;
        report = null;
        done = false;
        busy = false;
        filter = ALL;
    }

    public boolean isTried() {
        return report != null;
    }

    /** Null until a file was tried. */
    public @Nullable SiteImportReport getReport() {
        return report;
    }

    public boolean isDone() {
        return done;
    }

    /** Whether bringing the file in would change anything. */
    public boolean isUseful() {
        SiteImportReport trial = report;
        return trial != null && !done && trial.created() + trial.updated() > 0;
    }

    /** What is to be said above the report: the key of its title, and with {@code .text} of its text. */
    public String getNoteKey() {
        if (busy) {
            return "busy";
        }
        if (done) {
            return "done";
        }
        if (isUseful()) {
            return "trial";
        }
        SiteImportReport trial = report;
        return trial != null && trial.unchanged() > 0 ? "same" : "nothing";
    }

    public String getNoteTone() {
        return switch (getNoteKey()) {
            case "trial" -> "now";
            case "busy" -> "warn";
            case "nothing" -> "bad";
            default -> "info";
        };
    }

    public String getFormatKey() {
        SiteImportReport read = report;
        SiteFileFormat found = read == null ? null : read.format();
        return found == null ? "format.unknown" : "format." + found;
    }

    public List<String> getFilters() {
        return List.of("all", "error", "warning");
    }

    public String getFilter() {
        return filter;
    }

    public void show(String which) {
        filter = which;
    }

    public List<SiteImportRow> getRows() {
        return rows(filter);
    }

    public int count(String which) {
        return rows(which).size();
    }

    private List<SiteImportRow> rows(String which) {
        List<SiteImportRow> all = report == null ? List.of() : report.rows();
        return switch (which) {
            case "error" -> all.stream().filter(SiteImportRow::isError).toList();
            case "warning" -> all.stream().filter(row -> !row.isError()).toList();
            default -> all;
        };
    }

    public String message(SiteImportRow row) {
        return SiteImportMessages.of(row, locale());
    }

    public StreamedContent getReportFile() {
        byte[] file = SiteImportReportFile.of(getRows(), locale());
        return DefaultStreamedContent.builder()
                .name("site-import-report.csv")
                .contentType("text/csv; charset=UTF-8")
                .contentLength((long) file.length)
                .stream(() -> new ByteArrayInputStream(file))
                .build();
    }

    public String getFileName() {
        return fileName;
    }

    public String getFileSize() {
        double kilobytes = size / KILOBYTE;
        return kilobytes < KILOBYTE
                ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, kilobytes))
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }

    public SiteFileFormat[] getFormats() {
        return SiteFileFormat.values();
    }

    public @Nullable SiteFileFormat getFormat() {
        return format;
    }

    public void setFormat(@Nullable SiteFileFormat format) {
        this.format = format;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
