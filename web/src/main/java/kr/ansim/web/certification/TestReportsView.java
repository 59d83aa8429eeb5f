package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CompanyRecords;
import kr.ansim.certification.FindReports;
import kr.ansim.certification.InstituteConsents;
import kr.ansim.certification.ReportRow;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** The test reports of the reader's company, those received last first. */
@Named("testReports")
@RequestScoped
public class TestReportsView {

    private static final int ROWS = 25;

    @Inject
    private CompanyRecords records;

    @Inject
    private InstituteConsents consents;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID after;
    private List<ReportRow> found = List.of();

    /** One more than is shown, which tells whether there is a next page. */
    @PostConstruct
    void open() {
        after = AddressedId.in(request, "after").orElse(null);
        found = records.reports(new FindReports(after, ROWS + 1));
    }

    public List<ReportRow> getRows() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    /** Whether an institute may send any: then they come without the reader's doing. */
    public boolean isOpened() {
        return consents.overview()
                .filter(all -> all.institutes().stream().anyMatch(one -> one.isGiven() && one.disclosure()))
                .isPresent();
    }

    public boolean isMore() {
        return found.size() > ROWS;
    }

    public boolean isLater() {
        return after != null;
    }

    public String getNextLink() {
        return "?after=" + getRows().get(ROWS - 1).id();
    }
}
