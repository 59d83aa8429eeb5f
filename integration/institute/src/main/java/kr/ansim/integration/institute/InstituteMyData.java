package kr.ansim.integration.institute;

import static kr.ansim.integration.institute.PageWanted.encoded;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.ConsentAnswer;
import kr.ansim.certification.port.ConsentNotice;
import kr.ansim.certification.port.InstituteRecords;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ReportAnswer;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.integration.institute.CallHeaders.CallType;
import kr.ansim.integration.institute.InstituteCalls.Question;
import kr.ansim.kernel.Unreadable;

/** What institutes open to us by consent of a company, and telling them of it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class InstituteMyData implements InstituteRecords {

    private static final String CERTIFICATE_LIST = "cert_list";
    private static final String REPORT_LIST = "rprt_list";

    @Inject
    private InstituteCalls calls;

    public InstituteMyData() {}

    InstituteMyData(InstituteCalls calls) {
        this.calls = calls;
    }

    @Override
    public ListAnswer certificatesOf(
            CertificationSource institute, String company, String since, Consumer<CertificateFacts> each) {
        if (company.isBlank()) {
            return notAsked();
        }
        String number = encoded(company);
        return new Pages<>(CERTIFICATE_LIST, entry -> CertificateRecord.facts(institute, entry), each)
                .walk(
                        since,
                        page -> calls.ask(
                                institute,
                                Question.page(
                                        InstituteApi.CERTIFICATES + "?biz_no=" + number + page.query(),
                                        (api, headers) -> api.certificates(headers, number, page))));
    }

    @Override
    public ListAnswer reportsFor(
            CertificationSource institute, String submittedTo, String since, Consumer<ReportFacts> each) {
        if (submittedTo.isBlank()) {
            return notAsked();
        }
        String number = encoded(submittedTo);
        return new Pages<>(REPORT_LIST, entry -> reportFor(institute, submittedTo, entry), each)
                .walk(
                        since,
                        page -> calls.ask(
                                institute,
                                Question.page(
                                        InstituteApi.REPORTS + "?sbmsn_co_brno=" + number + page.query(),
                                        (api, headers) -> api.reports(headers, number, page))));
    }

    private static ListAnswer notAsked() {
        return new ListAnswer.Broken(0, Unavailability.of(Reason.NOT_ASKED));
    }

    /** A report made out to somebody else is not ours to see, and shows that our question was not heeded. */
    private static ReportFacts reportFor(CertificationSource institute, String submittedTo, Fields entry)
            throws Unreadable {
        ReportFacts report = ReportRecord.summary(institute, entry);
        String told = report.submittedTo().registrationNumber();
        if (!told.isEmpty() && !told.equals(CertificateRecord.registrationNumber(submittedTo))) {
            throw new Unreadable("a report is made out to somebody else");
        }
        return report;
    }

    @Override
    public ReportAnswer report(CertificationSource institute, String reportNumber) {
        if (!Numbers.askable(reportNumber)) {
            return new ReportAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED));
        }
        Said said = calls.ask(
                institute,
                Question.single(
                        InstituteApi.REPORTS + "/" + encoded(reportNumber),
                        (api, headers) -> api.report(headers, reportNumber)));
        if (said instanceof Said.Failed failed) {
            return new ReportAnswer.Unavailable(failed.why());
        }
        Said.Answered answer = (Said.Answered) said;
        return switch (answer.code()) {
            case RspCode.OK -> found(institute, reportNumber, answer);
            case RspCode.NO_SUCH_DATA -> new ReportAnswer.NotFound(answer.raw());
            default -> new ReportAnswer.Unavailable(answer.unreadable());
        };
    }

    private static ReportAnswer found(CertificationSource institute, String reportNumber, Said.Answered answer) {
        try {
            ReportFacts facts = ReportRecord.whole(institute, answer.fields());
            Numbers.checkSame(facts.number(), reportNumber);
            return new ReportAnswer.Found(facts, answer.raw());
        } catch (Unreadable e) {
            return new ReportAnswer.Unavailable(answer.unreadable());
        }
    }

    @Override
    public ConsentAnswer tell(CertificationSource institute, ConsentNotice notice) {
        byte[] body = ConsentBody.of(notice);
        Said said = calls.ask(
                institute,
                new Question(
                        "POST",
                        InstituteApi.CONSENTS,
                        CallType.USER_CONSENT,
                        Received.LARGEST_SINGLE,
                        (api, headers) -> api.consent(headers, body)));
        if (said instanceof Said.Failed failed) {
            return new ConsentAnswer.Unavailable(failed.why());
        }
        Said.Answered answer = (Said.Answered) said;
        return answer.code().equals(RspCode.OK)
                ? new ConsentAnswer.Noted(answer.raw())
                : new ConsentAnswer.Unavailable(answer.unreadable());
    }
}
