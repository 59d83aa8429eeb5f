package kr.ansim.web.membership;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeRule;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands in words, and how far both rings are drawn, which lead to the next grade or at the top around the one
 * that is held.
 */
public record Standing(GradeOutlook outlook, Locale locale) {

    /** In the language of the page. */
    public static Standing of(GradeOutlook outlook) {
        return new Standing(
                outlook, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String grade() {
        return name(outlook.grade());
    }

    public String expected() {
        return name(outlook.expected());
    }

    public boolean falling() {
        return outlook.expected().rank() < outlook.grade().rank();
    }

    public boolean top() {
        return outlook.next().isEmpty();
    }

    /** The grade that was bought, when another was given by hand. */
    public @Nullable String bought() {
        return outlook.honorary().map(one -> name(one.bought())).orElse(null);
    }

    private GradeRule rule() {
        return outlook.next().map(GradeOutlook.Next::grade).orElse(outlook.grade());
    }

    public String goal() {
        return name(rule());
    }

    public String gap() {
        return told(shown());
    }

    /** Whether nothing is missing of what {@link #gap} tells. */
    public boolean isMet() {
        return shown().isNone();
    }

    private Gap shown() {
        return outlook.next().map(GradeOutlook.Next::gap).orElse(outlook.toKeep());
    }

    public String toKeep() {
        return told(outlook.toKeep());
    }

    private String told(Gap gap) {
        return GapTexts.of(gap, locale);
    }

    public int neededCount() {
        return rule().minCount();
    }

    public long neededAmount() {
        return rule().minAmount().amount();
    }

    public String countPart() {
        return part(outlook.purchases().count(), neededCount());
    }

    public String amountPart() {
        return part(outlook.purchases().amount().amount(), neededAmount());
    }

    /** How purchases count, such as "not shipping, discounts, points used". */
    public String counting() {
        GradeOutlook.Counting counting = outlook.counting();
        String left = Stream.of(
                        word(counting.what().shipping(), "SHIPPING"),
                        word(counting.what().discounts(), "DISCOUNTS"),
                        word(counting.what().usedPoints(), "POINTS"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String from = Wording.GRADES.text("my.counted", counting.daysAfterDelivery());
        return left.isEmpty() ? from : Wording.GRADES.text("my.counted.without", left) + " " + from;
    }

    private static Optional<String> word(boolean counts, String what) {
        return counts ? Optional.empty() : Optional.of(Wording.GRADES.text("counted." + what));
    }

    private static String part(long has, long needs) {
        double part = needs == 0 ? 1 : Math.min(1, (double) Math.max(0, has) / needs);
        return String.format(Locale.ROOT, "%.3f", part);
    }

    private String name(GradeRule grade) {
        return grade.name(locale.getLanguage());
    }
}
