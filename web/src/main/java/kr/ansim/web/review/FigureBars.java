package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.PAPERS;
import static kr.ansim.web.faces.Wording.REVIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.FirstTimeRight;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReviewFigures;
import kr.ansim.web.partner.PaperWords;

/** Figures as lines in the reader's words, each with the list behind it. */
@RequestScoped
public class FigureBars {

    private static final List<String> AGES = List.of("age.7", "age.15", "age.30", "age.longer");

    /** A line with a bar. @param share of the longest, in percent */
    public record Bar(String text, String value, int share, String link) {}

    @Inject
    private PaperWords words;

    @Inject
    private FiguresQuery query;

    List<Bar> funnel(ReviewFigures figures) {
        Map<CompanyStepKind, Integer> steps = figures.steps();
        int begun = figures.begun();
        int most = Math.max(
                1,
                Math.max(
                        begun,
                        steps.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)));
        return List.of(
                bar("funnel.begun", begun, most, "applications.xhtml?state=applying"),
                bar(
                        "funnel.submitted",
                        step(figures, CompanyStepKind.SUBMITTED),
                        most,
                        "applications.xhtml?state=submitted"),
                bar(
                        "funnel.returned",
                        step(figures, CompanyStepKind.RETURNED),
                        most,
                        "applications.xhtml?state=returned"),
                bar(
                        "funnel.approved",
                        step(figures, CompanyStepKind.APPROVED),
                        most,
                        "applications.xhtml?state=active"),
                bar(
                        "funnel.refused",
                        step(figures, CompanyStepKind.REFUSED),
                        most,
                        "applications.xhtml?state=refused"));
    }

    private static int step(ReviewFigures figures, CompanyStepKind kind) {
        return figures.steps().getOrDefault(kind, 0);
    }

    List<Bar> ages(ReviewFigures figures) {
        List<Integer> ages = figures.ages();
        int most = Math.max(1, ages.stream().mapToInt(Integer::intValue).max().orElse(0));
        return IntStream.range(0, ages.size())
                .mapToObj(i -> bar(AGES.get(i), ages.get(i), most, "applications.xhtml?state=submitted"))
                .toList();
    }

    private static Bar bar(String key, int value, int most, String link) {
        return new Bar(REVIEW.text(key), Integer.toString(value), value * 100 / most, link);
    }

    List<Bar> categories(ReviewFigures figures) {
        return figures.categories().stream()
                .map(one -> right(one, words.category(one.key()), "&category=" + encoded(one.key())))
                .toList();
    }

    List<Bar> companies(ReviewFigures figures) {
        return figures.companies().stream()
                .map(one -> right(one, one.name(), "&company=" + one.key()))
                .toList();
    }

    private Bar right(FirstTimeRight one, String name, String narrowed) {
        return new Bar(
                name,
                REVIEW.text("right", one.percent(), one.right(), one.decided()),
                one.percent(),
                decisions("&first=true" + narrowed));
    }

    List<Bar> reasons(ReviewFigures figures) {
        Map<ReturnReason, Integer> reasons = figures.reasons();
        int most = Math.max(
                1, reasons.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        return reasons.entrySet().stream()
                .map(one -> new Bar(
                        PAPERS.text("reason." + one.getKey()),
                        one.getValue().toString(),
                        one.getValue() * 100 / most,
                        decisions("&kind=returned&reason=" + one.getKey().name())))
                .toList();
    }

    String decisions(String narrowed) {
        return "decisions.xhtml?days=" + query.days() + narrowed;
    }

    String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
