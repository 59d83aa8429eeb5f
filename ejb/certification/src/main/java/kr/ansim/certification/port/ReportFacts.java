package kr.ansim.certification.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;

/**
 * A test report of an institute: received, reported, and its items with their samples and single tests. Lists of reports
 * come without items.
 *
 * @param applicant who ordered the test
 * @param submittedTo whom the report was made out to
 * @param verdict the overall verdict in the institute's own code
 */
public record ReportFacts(
        CertificationSource institute,
        String receiptNumber,
        String number,
        Optional<LocalDate> issuedOn,
        CertificateFacts.Company applicant,
        CertificateFacts.Company submittedTo,
        String verdict,
        List<Item> items) {

    public ReportFacts {
        items = List.copyOf(items);
    }

    /** @param largeClass and {@code middleClass} place the item in the institutes' standard classification */
    public record Item(String largeClass, String middleClass, List<Sample> samples) {
        public Item {
            samples = List.copyOf(samples);
        }
    }

    public record Sample(String number, String name, String model, String maker, List<Test> tests) {
        public Sample {
            tests = List.copyOf(tests);
        }
    }

    /** One measured property. Values are the institute's texts: "불검출" is a result too. */
    public record Test(
            String name,
            String standard,
            String condition,
            String unit,
            String detectionLimit,
            String measured,
            String criterion,
            String verdict,
            String casNumber) {}
}
