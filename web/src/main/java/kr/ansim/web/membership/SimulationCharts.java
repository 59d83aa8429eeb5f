package kr.ansim.web.membership;

import static kr.ansim.web.faces.Wording.BENEFITS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.ansim.membership.SimulationReport;
import kr.ansim.web.faces.ChartDrawing;
import kr.ansim.web.faces.FigureChart;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The pictures beside a simulation. */
@ApplicationScoped
public class SimulationCharts {

    private static final FigureChart NOTHING = new FigureChart("{}", "", List.of(), List.of());

    @Inject
    private PointWords words;

    FigureChart moves(@Nullable SimulationReport report, MovementMatrix matrix) {
        if (report == null) {
            return NOTHING;
        }
        List<Long> rising = moved(matrix, "up");
        List<Long> falling = moved(matrix, "down");
        List<String> grades =
                matrix.lines().stream().map(MovementMatrix.Line::name).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int grade = 0; grade < rising.size(); grade++) {
            rows.add(List.of(grades.get(grade), number(rising.get(grade)), number(falling.get(grade))));
        }
        String up = BENEFITS.text("moves.rising");
        String down = BENEFITS.text("moves.falling");
        return new FigureChart(
                ChartDrawing.bars(grades)
                        .series(up, rising)
                        .series(down, falling)
                        .text(),
                BENEFITS.text("simulated.moves.finding", matrix.rising(), matrix.falling()),
                List.of(Wording.GRADES.text("matrix.before"), up, down),
                rows);
    }

    private static List<Long> moved(MovementMatrix matrix, String tone) {
        return matrix.lines().stream()
                .map(line -> line.cells().stream()
                        .filter(cell -> cell.tone().equals(tone))
                        .mapToLong(MovementMatrix.Cell::members)
                        .sum())
                .toList();
    }

    FigureChart costs(@Nullable SimulationReport report, MovementMatrix matrix) {
        if (report == null) {
            return NOTHING;
        }
        return costs(
                matrix.heads(),
                List.of(new Costs(BENEFITS.text("simulated.this"), byGrade(report, matrix.heads()))),
                BENEFITS.text("simulated.finding", report.cost().amount()));
    }

    /** Beside those by another version, which may have more grades, or fewer. */
    FigureChart costs(
            @Nullable SimulationReport report,
            MovementMatrix matrix,
            SimulationReport other,
            MovementMatrix otherMatrix) {
        if (report == null) {
            return NOTHING;
        }
        List<String> grades = matrix.heads().size() < otherMatrix.heads().size() ? otherMatrix.heads() : matrix.heads();
        return costs(
                grades,
                List.of(
                        new Costs(BENEFITS.text("simulated.this"), byGrade(report, grades)),
                        new Costs(Wording.GRADES.text("policy.title", other.policy()), byGrade(other, grades))),
                BENEFITS.text(
                        "simulated.finding.both",
                        report.cost().amount(),
                        other.cost().amount()));
    }

    private record Costs(String name, List<Long> byGrade) {}

    private FigureChart costs(List<String> grades, List<Costs> versions, String finding) {
        ChartDrawing drawing = ChartDrawing.bars(grades);
        List<String> heads = new ArrayList<>(List.of(Wording.GRADES.text("policy.grade")));
        for (Costs version : versions) {
            drawing.series(version.name(), version.byGrade());
            heads.add(version.name());
        }
        List<List<String>> rows = new ArrayList<>();
        for (int grade = 0; grade < grades.size(); grade++) {
            List<String> row = new ArrayList<>(List.of(grades.get(grade)));
            for (Costs version : versions) {
                row.add(words.won(version.byGrade().get(grade)));
            }
            rows.add(row);
        }
        return new FigureChart(drawing.text(), finding, heads, rows);
    }

    private static List<Long> byGrade(SimulationReport report, List<String> grades) {
        return IntStream.range(0, grades.size())
                .mapToObj(grade -> report.cost(grade).amount())
                .toList();
    }

    private static String number(long number) {
        return BENEFITS.text("number", number);
    }
}
