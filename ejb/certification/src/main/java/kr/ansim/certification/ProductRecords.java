package kr.ansim.certification;

import java.util.List;

/** What came by consent of the company that offers a product and belongs to it: by number, or by model. */
public record ProductRecords(List<ReportRow> reports, List<ReceivedCertificate> certificates) {

    public ProductRecords {
        reports = List.copyOf(reports);
        certificates = List.copyOf(certificates);
    }
}
