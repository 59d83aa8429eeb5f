package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.PAPERS;
import static kr.ansim.web.faces.Wording.REVIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import kr.ansim.partner.CompanyApproval;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.ReturnReason;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.partner.PaperWords;

/** What the list of decisions can be narrowed by, and by what it is. */
@Named("decisionFilters")
@RequestScoped
public class DecisionFilters {

    /** A value that can be chosen. */
    public record Choice(String value, String text, boolean chosen) {}

    /** Something that narrows the list. @param without the list without it */
    public record Filter(String text, String without) {}

    @Inject
    private DecisionQuery query;

    @Inject
    private PaperWords words;

    @Inject
    private Actors actors;

    @Inject
    private Colleagues colleagues;

    @Inject
    private CompanyApproval companies;

    /** All that are on. */
    public List<Filter> getOn() {
        return query.narrowed().entrySet().stream()
                .map(one -> new Filter(
                        text(one.getKey(), one.getValue()), "decisions.xhtml?" + query.without(one.getKey())))
                .toList();
    }

    private String text(String name, String value) {
        return switch (name) {
            case "kind" -> kind(value);
            case "reason" -> reason(value);
            case "category" -> words.category(value);
            case "company" -> companies.name(UUID.fromString(value)).orElse(value);
            case "reviewer" -> actors.nameOf(value);
            case "first" -> REVIEW.text("decisions.first");
            default -> value;
        };
    }

    private static String kind(String word) {
        return PAPERS.text("decision." + word.toUpperCase(Locale.ROOT));
    }

    private static String reason(String word) {
        return PAPERS.text("reason." + word.toUpperCase(Locale.ROOT));
    }

    /** Also the one that somebody wrote into the address. */
    public List<Choice> getPeriods() {
        return Stream.concat(FiguresQuery.PERIODS.stream(), Stream.of(query.getDays()))
                .distinct()
                .sorted()
                .map(days ->
                        new Choice(Integer.toString(days), REVIEW.text("figures.days", days), days == query.getDays()))
                .toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(DecisionKind.values())
                .map(DecisionQuery::word)
                .map(one -> new Choice(one, kind(one), one.equals(query.getKind())))
                .toList();
    }

    public List<Choice> getReasons() {
        return Arrays.stream(ReturnReason.values())
                .map(DecisionQuery::word)
                .map(one -> new Choice(one, reason(one), one.equals(query.getReason())))
                .toList();
    }

    public List<Choice> getCategories() {
        return Stream.concat(Stream.of(FindReviews.OF_COMPANIES), words.getCategories().keySet().stream())
                .map(one -> new Choice(one, words.category(one), one.equals(query.getCategory())))
                .toList();
    }

    /** Also the one asked for who is no reviewer any more. */
    public List<Choice> getReviewers() {
        List<Colleague> all = new ArrayList<>(colleagues.reviewers());
        String asked = query.getReviewer();
        if (!asked.isEmpty()
                && all.stream().noneMatch(one -> one.principalName().equals(asked))) {
            all.add(new Colleague(asked, actors.nameOf(asked)));
        }
        return all.stream()
                .map(one -> new Choice(
                        one.principalName(), one.name(), one.principalName().equals(asked)))
                .toList();
    }
}
