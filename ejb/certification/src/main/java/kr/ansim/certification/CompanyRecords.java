package kr.ansim.certification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.desk.ProductFiles;
import kr.ansim.certification.received.ReceivedCertificates;
import kr.ansim.certification.received.ReceivedReports;
import kr.ansim.certification.verdict.ProductFacts;
import kr.ansim.kernel.RuleBroken;

/** The certificates and test reports that institutes have sent by consent of a company. */
@Stateless
public class CompanyRecords {

    private static final String OFFICER = "CERTIFICATION_OFFICER";

    @Inject
    private HolderCompanies companies;

    @Inject
    private ReceivedReports reports;

    @Inject
    private ReceivedCertificates certificates;

    @Inject
    private ProductFiles files;

    @Resource
    private SessionContext session;

    /** The reports of the company that the caller acts for; none when there is none. */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public List<ReportRow> reports(FindReports wanted) {
        return companies.own().map(company -> reports.of(company.id(), wanted)).orElse(List.of());
    }

    /** @throws RuleBroken {@code UNKNOWN_REPORT} also for a report of another company, unless the caller is an officer */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", OFFICER})
    public ReportDetails report(UUID id) {
        Optional<ReportDetails> report = session.isCallerInRole(OFFICER)
                ? reports.find(id)
                : companies.own().map(HolderCompany::id).flatMap(company -> reports.find(id, company));
        return report.orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_REPORT));
    }

    /** @throws RuleBroken {@code UNKNOWN_PRODUCT} */
    @RolesAllowed(OFFICER)
    public ProductRecords ofProduct(UUID product) {
        ProductFacts facts = files.facts(product);
        return new ProductRecords(reports.matching(facts), certificates.matching(facts, files.numbers(product)));
    }
}
