package kr.ansim.simulators.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.ansim.simulators.Resource;
import kr.ansim.simulators.certificates.Report.Item;
import kr.ansim.simulators.certificates.Report.Method;
import kr.ansim.simulators.certificates.Report.Range;
import kr.ansim.simulators.certificates.Report.Sample;
import kr.ansim.simulators.certificates.Report.Test;
import org.jspecify.annotations.Nullable;

/** Fills a report: what such goods are tested for, and what came out. */
final class ReportMill {

    /** What is settled before the tests. */
    record Cover(
            Institute institute,
            int place,
            Company applicant,
            Company submittedTo,
            Kind kind,
            String product,
            String model) {}

    private static final Map<String, List<Method>> METHODS = Resource.lines("certificates/tests.csv")
            .map(line -> line.split("\\|", -1))
            .collect(Collectors.groupingBy(
                    cell -> cell[0], Collectors.mapping(ReportMill::method, Collectors.toList())));

    private ReportMill() {}

    private static Method method(String... cell) {
        Range passing = new Range(Integer.parseInt(cell[8]), Integer.parseInt(cell[9]), Integer.parseInt(cell[10]));
        return new Method(cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], passing);
    }

    static Report report(Cover cover, boolean passed) {
        Draw draw = Draw.of("report", cover.place());
        String year = draw.inHundred(50) ? "26" : "25";
        String letters = cover.institute().letters();
        String place = Words.padded(cover.place(), 6);
        return new Report(
                cover.institute(),
                letters + "R" + year + place,
                letters + year + "-" + place,
                cover.applicant(),
                cover.submittedTo(),
                agent(draw),
                "20" + year + Words.padded(draw.between(1, 10), 2) + Words.padded(draw.between(1, 28), 2),
                passed,
                List.of(item(cover, draw, passed)));
    }

    private static @Nullable Company agent(Draw draw) {
        return draw.inHundred(70) ? null : Companies.at(draw.below(100));
    }

    private static Item item(Cover cover, Draw draw, boolean passed) {
        List<Method> methods = METHODS.getOrDefault(group(cover.kind()), List.of());
        List<Sample> samples = new ArrayList<>();
        int many = draw.between(1, 3);
        for (int i = 1; i <= many; i++) {
            List<Test> tests = new ArrayList<>();
            for (int m = 0; m < methods.size(); m++) {
                tests.add(test(methods.get(m), draw, passed || i > 1 || m > 0));
            }
            samples.add(new Sample(
                    "S" + i,
                    cover.product() + (i == 1 ? "" : " (" + i + ")"),
                    cover.model(),
                    draw.inHundred(40)
                            ? cover.applicant()
                            : Company.abroad(Words.makerAbroad(draw), draw.from(Words.NATIONS)),
                    tests));
        }
        return new Item(
                largeClass(cover.kind().law()), String.format("M%02d", Kind.ALL.indexOf(cover.kind()) + 1), samples);
    }

    private static String largeClass(Law law) {
        return switch (law) {
            case ELECTRICAL -> "L01";
            case HOUSEHOLD -> "L02";
            case CHILD -> "L03";
        };
    }

    private static Test test(Method method, Draw draw, boolean passed) {
        Range passing = method.passing();
        int value = draw.between(passing.lowest(), passing.highest());
        if (!passed) {
            return new Test(method, passing.written(passing.highest() * 2 + 10), false);
        }
        boolean seen = value > 0 && (method.limit().equals("-") || value >= Double.parseDouble(method.limit()));
        return new Test(method, seen ? passing.written(value) : "불검출", true);
    }

    private static String group(Kind kind) {
        if (kind.law() == Law.ELECTRICAL) {
            return "ELECTRICAL";
        }
        return kind.category().matches(".*(섬유|의류|침구).*") ? "TEXTILE" : "CHEMICAL";
    }
}
