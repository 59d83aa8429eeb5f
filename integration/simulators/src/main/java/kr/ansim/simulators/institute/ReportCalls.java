package kr.ansim.simulators.institute;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.certificates.BusinessNumber;
import kr.ansim.simulators.certificates.Institute;
import kr.ansim.simulators.certificates.Report;
import kr.ansim.simulators.certificates.ReportBook;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.institute.Consent.Status;
import org.jspecify.annotations.Nullable;

/**
 * Test reports by the company they were submitted to. A list holds only what the applicants let be disclosed; what they have
 * taken back stays in it with the applicant masked, so that the reader learns of it.
 */
final class ReportCalls {

    private final ReportBook reports;
    private final Faults faults;

    ReportCalls(ReportBook reports, Faults faults) {
        this.reports = reports;
        this.faults = faults;
    }

    void list(Desk desk, Call call, Answer answer) throws IOException, Refusal {
        Listing listing = Listing.of(call);
        String submittedTo = call.parameter("sbmsn_co_brno");
        Refusal.unless(
                BusinessNumber.isValid(submittedTo), RspCode.PARAMETER, "sbmsn_co_brno is no registration number");
        Institute institute = desk.institute();
        List<Map<String, @Nullable Object>> records = reports.all(institute)
                .filter(one -> one.submittedTo().number().equals(submittedTo))
                .filter(one -> seen(desk, one))
                .map(one -> Records.report(one, status(desk, one) == Status.WITHDRAWN))
                .toList();
        listing.answer(answer, "rprt", records, desk.consents().lastRevision(), faults.clock(desk.api()));
    }

    void one(Desk desk, Call call, Answer answer) throws IOException, Refusal {
        String number = call.segment(5);
        Report found =
                reports.find(desk.institute(), number).orElseThrow(() -> new Refusal(RspCode.NO_SUCH_DATA, number));
        Status status = status(desk, found);
        Refusal.unless(status != Status.ENDED, RspCode.CONSENT_ENDED, number);
        Refusal.unless(seen(desk, found), RspCode.NOT_CONSENTED, number);
        answer.ok(Records.report(found, status == Status.WITHDRAWN));
    }

    private boolean seen(Desk desk, Report one) {
        Status status = status(desk, one);
        return (status == Status.GIVEN || status == Status.WITHDRAWN)
                && desk.consents().disclosed(one.applicant().number());
    }

    private Status status(Desk desk, Report one) {
        LocalDateTime now = LocalDateTime.now(faults.clock(desk.api()).withZone(Desk.KOREA));
        return desk.consents().status(one.applicant().number(), now);
    }
}
