package kr.ansim.certification.port;

import java.util.function.Consumer;
import kr.ansim.certification.CertificationSource;

/**
 * What an institute opens to us by consent of a company. Asked outside transactions only; throws nothing of its own.
 * The {@code since} of lists is what {@link ListAnswer} gave last time, empty the first time.
 */
public interface InstituteRecords {

    /** @param company the ten digits of the company that has consented to provision */
    ListAnswer certificatesOf(
            CertificationSource institute, String company, String since, Consumer<CertificateFacts> each);

    /** @param submittedTo the ten digits of the company the reports were made out to: ours */
    ListAnswer reportsFor(CertificationSource institute, String submittedTo, String since, Consumer<ReportFacts> each);

    ReportAnswer report(CertificationSource institute, String reportNumber);

    ConsentAnswer tell(CertificationSource institute, ConsentNotice notice);
}
