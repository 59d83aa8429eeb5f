package kr.ansim.web.membership;

import static kr.ansim.web.faces.Wording.BENEFITS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BenefitCost;
import kr.ansim.membership.BenefitCostKind;
import kr.ansim.membership.ClosedGrades;
import kr.ansim.membership.CouponMonth;
import kr.ansim.membership.CouponUse;
import kr.ansim.membership.PointLiability;
import kr.ansim.membership.TrialBalance;
import kr.ansim.web.faces.ChartDrawing;
import kr.ansim.web.faces.FigureChart;
import kr.ansim.web.shell.When;

/** The pictures of the dashboard with their sentences and tables. */
@RequestScoped
public class DashboardCharts {

    private static final CouponUse NONE = new CouponUse(0, 0, 0, 0, Won.ZERO);

    @Inject
    private GradeNames names;

    @Inject
    private PointWords words;

    @Inject
    private When when;

    /** Members by grade; of more grades than a picture shows, the highest. */
    FigureChart grades(List<ClosedGrades> closes) {
        int count = Math.max(names.count(), highest(closes) + 1);
        List<String> days = days(closes);
        ChartDrawing drawing = ChartDrawing.lines(ofCloses(closes));
        for (int grade = count - 1; grade >= Math.max(0, count - ChartDrawing.SERIES); grade--) {
            int rank = grade;
            drawing.series(
                    names.of(rank),
                    closes.stream().map(one -> one.members(rank)).toList());
        }
        List<String> heads = new ArrayList<>(List.of(BENEFITS.text("day")));
        IntStream.range(0, count).mapToObj(names::of).forEach(heads::add);
        return new FigureChart(
                drawing.text(),
                closes.isEmpty() ? "" : gradesFinding(closes.get(closes.size() - 1), count),
                heads,
                rows(
                        closes,
                        days,
                        one -> IntStream.range(0, count).mapToLong(one::members).mapToObj(DashboardCharts::number)));
    }

    private static int highest(List<ClosedGrades> closes) {
        return closes.stream()
                .flatMap(one -> one.movements().stream())
                .mapToInt(one -> one.to())
                .max()
                .orElse(0);
    }

    private String gradesFinding(ClosedGrades last, int count) {
        return BENEFITS.text(
                "grades.finding", when.day(last.effective()), names.of(count - 1), last.members(count - 1));
    }

    private List<String> days(List<ClosedGrades> closes) {
        return closes.stream().map(one -> when.day(one.effective())).toList();
    }

    private List<String> ofCloses(List<ClosedGrades> closes) {
        return labels(
                closes.stream().map(one -> YearMonth.from(one.effective())).toList());
    }

    FigureChart moves(List<ClosedGrades> closes) {
        List<String> days = days(closes);
        String value = ChartDrawing.bars(ofCloses(closes))
                .series(BENEFITS.text("moves.rising"), values(closes, ClosedGrades::rising))
                .series(BENEFITS.text("moves.falling"), values(closes, ClosedGrades::falling))
                .text();
        return new FigureChart(
                value,
                closes.isEmpty() ? "" : movesFinding(closes.get(closes.size() - 1)),
                List.of(
                        BENEFITS.text("day"),
                        BENEFITS.text("moves.rising"),
                        BENEFITS.text("moves.falling"),
                        BENEFITS.text("moves.staying")),
                rows(
                        closes,
                        days,
                        one -> LongStream.of(one.rising(), one.falling(), one.staying())
                                .mapToObj(DashboardCharts::number)));
    }

    private static String movesFinding(ClosedGrades last) {
        return BENEFITS.text("moves.finding", last.rising(), last.falling(), last.staying());
    }

    FigureChart costs(List<BenefitCost> costs, YearMonth since, YearMonth until) {
        List<YearMonth> months = costs.isEmpty() ? List.of() : months(since, until);
        List<BenefitCostKind> kinds = List.of(BenefitCostKind.values());
        ChartDrawing drawing = ChartDrawing.bars(labels(months)).stacked();
        kinds.forEach(kind ->
                drawing.series(BENEFITS.text("cost." + kind), values(months, month -> won(costs, month, kind))));
        return new FigureChart(
                drawing.text(),
                BENEFITS.text(
                        "costs.finding",
                        words.month(since),
                        costs.stream().mapToLong(one -> one.cost().amount()).sum()),
                Stream.concat(
                                Stream.of(BENEFITS.text("month")),
                                kinds.stream().map(kind -> BENEFITS.text("cost." + kind)))
                        .toList(),
                rows(months, labels(months), month -> kinds.stream().map(kind -> words.won(won(costs, month, kind)))));
    }

    private static long won(List<BenefitCost> costs, YearMonth month, BenefitCostKind kind) {
        return costs.stream()
                .filter(one -> one.month().equals(month) && one.kind() == kind)
                .mapToLong(one -> one.cost().amount())
                .sum();
    }

    FigureChart coupons(List<CouponMonth> all, YearMonth since, YearMonth until) {
        List<YearMonth> months = all.isEmpty() ? List.of() : months(since, until);
        String value = ChartDrawing.bars(labels(months))
                .series(
                        BENEFITS.text("coupons.issued"),
                        values(months, month -> use(all, month).issued()))
                .series(
                        BENEFITS.text("coupons.used"),
                        values(months, month -> use(all, month).used()))
                .series(
                        BENEFITS.text("coupons.expired"),
                        values(months, month -> use(all, month).expired()))
                .text();
        return new FigureChart(
                value,
                BENEFITS.text(
                        "coupons.finding",
                        sum(all, CouponUse::issued),
                        sum(all, CouponUse::used),
                        sum(all, CouponUse::expired)),
                Stream.of("month", "coupons.issued", "coupons.held", "coupons.used", "coupons.expired", "coupons.cost")
                        .map(BENEFITS::text)
                        .toList(),
                rows(months, labels(months), month -> couponRow(use(all, month))));
    }

    private Stream<String> couponRow(CouponUse use) {
        return Stream.of(
                number(use.issued()),
                number(use.held()),
                number(use.used()),
                number(use.expired()),
                words.won(use.cost().amount()));
    }

    private static CouponUse use(List<CouponMonth> all, YearMonth month) {
        return all.stream()
                .filter(one -> one.month().equals(month))
                .map(CouponMonth::use)
                .findFirst()
                .orElse(NONE);
    }

    private static long sum(List<CouponMonth> all, ToLongFunction<CouponUse> part) {
        return all.stream().map(CouponMonth::use).mapToLong(part).sum();
    }

    /** As of the latest trial balance. */
    FigureChart liabilities(Optional<TrialBalance> balance) {
        List<PointLiability> all = balance.map(TrialBalance::liabilities).orElse(List.of());
        List<String> labels = labels(all.stream().map(PointLiability::month).toList());
        return new FigureChart(
                ChartDrawing.bars(labels)
                        .series(BENEFITS.text("liability.points"), values(all, PointLiability::all))
                        .text(),
                all.isEmpty()
                        ? ""
                        : BENEFITS.text(
                                "liability.finding",
                                balance.map(TrialBalance::liable).orElse(0L),
                                words.month(all.get(0).month()),
                                all.get(0).all(),
                                balance.map(one -> when.near(one.at())).orElse("")),
                List.of(BENEFITS.text("month"), BENEFITS.text("liability.points")),
                rows(all, labels, one -> Stream.of(words.won(one.all()))));
    }

    private static List<YearMonth> months(YearMonth since, YearMonth until) {
        return Stream.iterate(since, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .toList();
    }

    private List<String> labels(List<YearMonth> months) {
        return months.stream()
                .map(month -> BENEFITS.text("month.short", month.getYear() % 100, month.getMonthValue()))
                .toList();
    }

    private static <T> List<Long> values(List<T> all, ToLongFunction<T> value) {
        return all.stream().mapToLong(value).boxed().toList();
    }

    private static <T> List<List<String>> rows(List<T> all, List<String> names, Function<T, Stream<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            rows.add(Stream.concat(Stream.of(names.get(at)), cells.apply(all.get(at)))
                    .toList());
        }
        return rows;
    }

    private static String number(long number) {
        return BENEFITS.text("number", number);
    }
}
