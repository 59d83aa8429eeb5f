package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.membership.Gap;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.membership.GradeRule;
import org.jspecify.annotations.Nullable;

/** What members see of themselves: their grade, and on both axes how far it is to the next one and to keep this one. */
@Named("myGrade")
@RequestScoped
public class MyGradeView {

    @Inject
    private GradeOutlooks outlooks;

    @Inject
    private HttpServletRequest request;

    private Optional<GradeOutlook> it = Optional.empty();

    @PostConstruct
    void look() {
        it = Optional.ofNullable(request.getParameter("t")).flatMap(outlooks::ofPage);
    }

    /** Nothing when the link is not good. */
    public @Nullable GradeOutlook getIt() {
        return it.orElse(null);
    }

    public String getGrade() {
        return name(it.orElseThrow().grade());
    }

    public String getExpected() {
        return name(it.orElseThrow().expected());
    }

    public boolean isFalling() {
        return it.filter(one -> one.expected().rank() < one.grade().rank()).isPresent();
    }

    public boolean isTop() {
        return it.flatMap(GradeOutlook::next).isEmpty();
    }

    /** The grade to which both rings lead: the next one, at the top the one that is held. */
    private GradeRule goal() {
        GradeOutlook outlook = it.orElseThrow();
        return outlook.next().map(GradeOutlook.Next::grade).orElse(outlook.grade());
    }

    public String getGoal() {
        return name(goal());
    }

    public String getGap() {
        return told(it.orElseThrow()
                .next()
                .map(GradeOutlook.Next::gap)
                .orElseGet(() -> it.orElseThrow().toKeep()));
    }

    public String getToKeep() {
        return told(it.orElseThrow().toKeep());
    }

    private static String told(Gap gap) {
        return GapTexts.of(gap, locale());
    }

    public int getNeededCount() {
        return goal().minCount();
    }

    public long getNeededAmount() {
        return goal().minAmount().amount();
    }

    public String getCountPart() {
        return part(it.orElseThrow().purchases().count(), goal().minCount());
    }

    public String getAmountPart() {
        return part(it.orElseThrow().purchases().amount().amount(), goal().minAmount().amount());
    }

    private static String part(long has, long needs) {
        double part = needs == 0 ? 1 : Math.min(1, (double) Math.max(0, has) / needs);
        return String.format(Locale.ROOT, "%.3f", part);
    }

    private static String name(GradeRule grade) {
        return grade.name(locale().getLanguage());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
