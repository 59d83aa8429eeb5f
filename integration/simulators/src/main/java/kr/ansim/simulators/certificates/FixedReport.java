package kr.ansim.simulators.certificates;

import java.util.List;
import kr.ansim.simulators.Resource;

/** A report that documentation and tests name, submitted to the retailer. */
public record FixedReport(Report report, String korean, String english) {

    public static final List<FixedReport> ALL = Resource.lines("certificates/fixed-reports.csv")
            .map(FixedReport::of)
            .toList();

    private static FixedReport of(String line) {
        String[] cell = line.split("\\|", -1);
        ReportMill.Cover cover = new ReportMill.Cover(
                Institute.lettered(cell[0].substring(0, 2)),
                Integer.parseInt(cell[0].substring(5)),
                FixedCompany.valueOf(cell[1]).company(),
                FixedCompany.RETAILER.company(),
                Kind.ofNoun(cell[2]),
                cell[3],
                cell[4]);
        String issuedOn = "20" + cell[0].substring(2, 4) + "0930";
        Report report = ReportMill.report(cover, cell[5].equals("적합")).numbered(cell[0], issuedOn);
        return new FixedReport(report, cell[6], cell[7]);
    }
}
