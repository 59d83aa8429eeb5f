package kr.ansim.certification.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.InstituteRecords;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ReportAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.LoggedFailure;

/**
 * This node's visits to one institute: for each company that has given consent it reads the certificates, and with the
 * second consent the reports that were submitted to us, from where it stopped the last time.
 *
 * @param ourNumber the number under which reports are submitted to us, empty when it is not set
 */
record InstituteVisits(
        CertificationSource institute,
        CollectionBook book,
        HolderCompanies companies,
        Quota quota,
        InstituteRecords records,
        String ourNumber) {

    private static final Logger LOG = Logger.getLogger(InstituteVisits.class.getName());

    /** Goes on until no consent is due. */
    void work() {
        Optional<Claimed> due = book.claim(institute);
        while (due.isPresent()) {
            visit(due.get());
            due = book.claim(institute);
        }
    }

    private void visit(Claimed claimed) {
        try {
            HolderCompany holder = companies.find(claimed.company()).orElseThrow();
            String company = holder.registrationNumber().digits();
            if (!holder.numberHeld() || !company.equals(claimed.companyNumber())) {
                // whose number it is by now has not consented
                book.failed(claimed, Unavailability.of(Reason.NOT_CONSENTED));
                return;
            }
            Page page = new Page(claimed, company);
            String nextCertificates = certificates(claimed, page);
            int reports = 0;
            String nextReports = "";
            if (claimed.disclosure() && !ourNumber.isEmpty()) {
                List<String> numbers = new ArrayList<>();
                nextReports = reportNumbers(claimed, company, numbers);
                reports = reports(claimed, company, numbers);
            }
            book.done(claimed, nextCertificates, nextReports, page.news + reports);
        } catch (BrokenOff off) {
            off.trouble().ifPresent(why -> {
                quota.heed(why);
                book.failed(claimed, why);
            });
        } catch (RuntimeException failure) {
            // else the same company would be read again and again without a pause
            LOG.log(Level.WARNING, "collecting by consent " + claimed.id() + " failed", LoggedFailure.of(failure));
            book.failed(claimed, Unavailability.of(Reason.UNREADABLE));
        } finally {
            quota.settle();
        }
    }

    /** Before each question. */
    private void await(Claimed claimed) {
        quota.await();
        book.renew(claimed);
    }

    private String certificates(Claimed claimed, Page page) {
        await(claimed);
        ListAnswer answer = records.certificatesOf(institute, page.company, claimed.certificatesSince(), page::add);
        // what was handed over before a list broke is true
        page.keep();
        return next(answer);
    }

    /** The reports of this company among all that were submitted to us. */
    private String reportNumbers(Claimed claimed, String company, List<String> numbers) {
        await(claimed);
        int[] entries = {0};
        return next(records.reportsFor(institute, ourNumber, claimed.reportsSince(), report -> {
            if (report.applicant().registrationNumber().equals(company)) {
                numbers.add(report.number());
            }
            entries[0]++;
            if (entries[0] % Quota.PAGE == 0) {
                await(claimed);
            }
        }));
    }

    private int reports(Claimed claimed, String company, List<String> numbers) {
        int kept = 0;
        for (String number : numbers) {
            await(claimed);
            ReportAnswer answer = records.report(institute, number);
            if (answer instanceof ReportAnswer.Unavailable unavailable) {
                throw BrokenOff.by(unavailable.why());
            }
            if (answer instanceof ReportAnswer.Found found
                    && found.facts().applicant().registrationNumber().equals(company)) {
                book.keep(claimed, found.facts());
                kept++;
            }
        }
        return kept;
    }

    private static String next(ListAnswer answer) {
        if (answer instanceof ListAnswer.Broken broken) {
            throw BrokenOff.by(broken.why());
        }
        return answer instanceof ListAnswer.Complete complete ? complete.next() : ((ListAnswer.UpToDate) answer).next();
    }

    /** What has been handed over of a list and is not kept yet. */
    private final class Page {

        private final Claimed claimed;
        private final String company;
        private final List<CertificateFacts> entries = new ArrayList<>();
        private int news;

        Page(Claimed claimed, String company) {
            this.claimed = claimed;
            this.company = company;
        }

        void add(CertificateFacts facts) {
            entries.add(facts);
            if (entries.size() == Quota.PAGE) {
                keep();
                await(claimed);
            }
        }

        void keep() {
            if (!entries.isEmpty()) {
                news += book.keep(claimed, company, List.copyOf(entries));
                entries.clear();
            }
        }
    }
}
