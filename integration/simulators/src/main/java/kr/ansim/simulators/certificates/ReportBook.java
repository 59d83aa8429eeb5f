package kr.ansim.simulators.certificates;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The test reports of one company in ten; most are submitted to the retailer. */
public final class ReportBook {

    private static final int MOST_PER_COMPANY = 4;

    private final CertificateBook certificates;
    private final Company retailer;
    /** The company times {@link #MOST_PER_COMPANY} plus which of its reports. */
    private final int[] places;

    /** @param retailerNumber whom reports are submitted to */
    public ReportBook(CertificateBook certificates, String retailerNumber) {
        this.certificates = certificates;
        this.retailer = FixedCompany.RETAILER.company().numbered(retailerNumber);
        this.places = IntStream.range(0, certificates.companies())
                .filter(company -> company % 10 == 3)
                .flatMap(company -> IntStream.range(
                                0, Draw.of("reports", company).between(1, MOST_PER_COMPANY))
                        .map(one -> company * MOST_PER_COMPANY + one))
                .toArray();
    }

    public Stream<Report> all(Institute institute) {
        return Stream.concat(
                        FixedReport.ALL.stream().map(one -> one.report().submittedTo(retailer)),
                        IntStream.range(0, places.length).mapToObj(this::generated))
                .filter(report -> report.institute() == institute);
    }

    public Optional<Report> find(Institute institute, String number) {
        return all(institute).filter(report -> report.number().equals(number)).findFirst();
    }

    private Report generated(int place) {
        int company = places[place] / MOST_PER_COMPANY;
        Draw draw = Draw.of("report cover", place);
        Goods goods = certificates.row(certificates.firstRow(company)).goods();
        Kind kind = draw.inHundred(50) ? goods.kind() : draw.from(Kind.ALL);
        Company to = draw.inHundred(60) ? retailer : Companies.at(draw.below(certificates.companies()));
        ReportMill.Cover cover = new ReportMill.Cover(
                draw.from(kind.institutes()),
                place,
                Companies.at(company),
                to,
                kind,
                kind.nouns().get(0),
                goods.model());
        return ReportMill.report(cover, draw.inHundred(93));
    }
}
