package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.REVIEW;
import static kr.ansim.web.faces.Wording.SHELL;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.partner.ExportedFigures;
import kr.ansim.partner.ReviewFigures;
import kr.ansim.partner.StageTime;
import kr.ansim.partner.Workload;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.SheetDownload;
import kr.ansim.web.faces.SheetDownload.Column;
import kr.ansim.web.partner.PaperWords;
import kr.ansim.web.review.FigureBars.Bar;

/** The figures as one table, a number in each row, so that whoever has the file can sort, narrow and add up. */
@RequestScoped
public class FigureSheet {

    @Inject
    private PaperWords words;

    @Inject
    private Actors actors;

    @Inject
    private FigureBars bars;

    @Inject
    private FiguresQuery query;

    void send(ExportedFigures exported) {
        ReviewFigures figures = exported.figures();
        List<List<String>> rows = new ArrayList<>();
        time(rows, "figures.paper-time", figures.papers());
        time(rows, "figures.application-time", figures.applications());
        counts(rows, "figures.funnel", bars.funnel(figures));
        counts(rows, "figures.ages", bars.ages(figures));
        counts(rows, "figures.reasons", bars.reasons(figures));
        shares(rows, "figures.categories", bars.categories(figures));
        shares(rows, "figures.companies", bars.companies(figures));
        figures.workload().forEach(one -> workload(rows, one));
        exported.expiring()
                .forEach(paper -> row(
                        rows,
                        "figures.expiring",
                        words.name(paper.paper()) + " · " + paper.companyName(),
                        ChronoUnit.DAYS.between(query.today(), paper.endsOn()),
                        "unit.days",
                        paper.endsOn().toString()));
        SheetDownload.send(
                "figures",
                SHELL.text("menu.review-figures"),
                List.of(
                        new Column(REVIEW.text("figures.section"), 32, false),
                        new Column(REVIEW.text("figures.item"), 40, false),
                        new Column(REVIEW.text("figures.value"), 12, true),
                        new Column(REVIEW.text("figures.unit"), 14, false),
                        new Column(REVIEW.text("figures.note"), 32, false)),
                rows);
    }

    private static void time(List<List<String>> rows, String section, StageTime time) {
        row(rows, section, REVIEW.text("figures.decided"), time.count(), "unit.count", "");
        if (time.count() > 0) {
            time(rows, section, REVIEW.text("figures.median"), time.median());
            time(rows, section, REVIEW.text("figures.slowest"), time.slowest());
        }
    }

    private static void time(List<List<String>> rows, String section, String item, Duration time) {
        row(rows, section, item, time.toMinutes(), "unit.minutes", "");
    }

    private static void counts(List<List<String>> rows, String section, List<Bar> bars) {
        bars.forEach(bar -> row(rows, section, bar.text(), Long.parseLong(bar.value()), "unit.count", ""));
    }

    private static void shares(List<List<String>> rows, String section, List<Bar> bars) {
        bars.forEach(bar -> row(rows, section, bar.text(), bar.share(), "unit.percent", bar.value()));
    }

    private void workload(List<List<String>> rows, Workload one) {
        String name = actors.nameOf(one.reviewer());
        row(rows, "figures.workload", name, one.waiting(), "unit.waiting", "");
        row(rows, "figures.workload", name, one.decided(), "unit.decided", "");
    }

    private static void row(
            List<List<String>> rows, String section, String item, long value, String unit, String note) {
        rows.add(List.of(REVIEW.text(section), item, Long.toString(value), REVIEW.text(unit), note));
    }
}
