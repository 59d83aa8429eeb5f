package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.ansim.care.AnswerSurvey;
import kr.ansim.care.SurveyPage;
import kr.ansim.care.Surveys;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** A member says how content it is with what the desk solved. The link is all it has, and all it needs. */
@Named("mySurvey")
@RequestScoped
public class MySurveyView {

    private static final List<Integer> SCORES = List.of(5, 4, 3, 2, 1);

    @Inject
    private Surveys surveys;

    @Inject
    private HttpServletRequest request;

    private Optional<SurveyPage> it = Optional.empty();
    private @Nullable String comment;
    private boolean thanked;

    @PostConstruct
    void look() {
        it = surveys.ofPage(getToken());
    }

    public void answer() {
        try {
            it = Optional.of(
                    surveys.answer(new AnswerSurvey(getToken(), chosen(), Objects.requireNonNullElse(comment, ""))));
            thanked = true;
        } catch (RuleBroken broken) {
            Refusals.show("survey", broken);
            it = surveys.ofPage(getToken());
        }
    }

    private int chosen() {
        String score = Objects.requireNonNullElse(request.getParameter("score"), "");
        return score.matches("[1-5]") ? Integer.parseInt(score) : 0;
    }

    /** Nothing when the link is not good. */
    public @Nullable SurveyPage getIt() {
        return it.orElse(null);
    }

    public String getToken() {
        return Objects.requireNonNullElse(request.getParameter("token"), "");
    }

    /** The best first. */
    public List<Integer> getScores() {
        return SCORES;
    }

    public boolean isAnswered() {
        return it.filter(page -> page.score().isPresent()).isPresent();
    }

    /** What was answered before; 0 for nothing. */
    public int getScore() {
        return it.map(page -> page.score().orElse(0)).orElse(0);
    }

    /** Whether the answer has just come. */
    public boolean isThanked() {
        return thanked;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }
}
