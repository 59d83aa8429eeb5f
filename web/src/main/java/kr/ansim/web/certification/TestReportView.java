package kr.ansim.web.certification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kr.ansim.certification.CompanyRecords;
import kr.ansim.certification.ReportDetails;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** One test report with its samples and results. */
@Named("testReport")
@RequestScoped
public class TestReportView {

    private static final UUID NOTHING = new UUID(0, 0);

    @Inject
    private CompanyRecords records;

    @Inject
    private HttpServletRequest request;

    private @Nullable ReportDetails report;

    public void check() {
        AddressedId.orUnknown(this::getIt);
    }

    /** As people write it, or the asterisks in its place. */
    public String getApplicantNumber() {
        String told = getIt().applicantNumber();
        return BusinessNumber.read(told).map(BusinessNumber::written).orElse(told);
    }

    public ReportDetails getIt() {
        ReportDetails known = report;
        if (known == null) {
            known = records.report(AddressedId.in(request, "id").orElse(NOTHING));
            report = known;
        }
        return known;
    }
}
