package kr.ansim.web.membership;

import static kr.ansim.web.faces.Wording.BENEFITS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import kr.ansim.membership.SimulationReport;
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

    FigureChart costs(@Nullable SimulationReport report, @Nullable SimulationReport other, MovementMatrix matrix) {
        if (report == null) {
            return NOTHING;
        }
        SimulationReport second = other != null && other.isDone() ? other : null;
        List<Long> mine = byGrade(matrix, grade -> report.cost(grade).amount());
        String name = BENEFITS.text("simulated.this");
        ChartDrawing drawing = ChartDrawing.bars(matrix.heads()).series(name, mine);
        List<String> heads = new ArrayList<>(List.of(Wording.GRADES.text("policy.grade"), name));
        List<List<String>> rows = new ArrayList<>();
        mine.forEach(won -> rows.add(new ArrayList<>(List.of(matrix.heads().get(rows.size()), words.won(won)))));
        if (second != null) {
            List<Long> theirs = byGrade(matrix, grade -> second.cost(grade).amount());
            String beside = Wording.GRADES.text("simulation.other", second.policy());
            drawing.series(beside, theirs);
            heads.add(beside);
            for (int grade = 0; grade < theirs.size(); grade++) {
                rows.get(grade).add(words.won(theirs.get(grade)));
            }
        }
        return new FigureChart(drawing.text(), finding(report, second), heads, rows);
    }

    private static String finding(SimulationReport report, @Nullable SimulationReport other) {
        return other == null
                ? BENEFITS.text("simulated.finding", report.cost().amount())
                : BENEFITS.text(
                        "simulated.finding.both",
                        report.cost().amount(),
                        other.cost().amount());
    }

    private static List<Long> byGrade(MovementMatrix matrix, ToLongFunction<Integer> cost) {
        return IntStream.range(0, matrix.heads().size())
                .boxed()
                .map(grade -> cost.applyAsLong(grade))
                .toList();
    }

    private static String number(long number) {
        return BENEFITS.text("number", number);
    }
}
