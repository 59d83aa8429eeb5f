package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import kr.ansim.care.SurveyAnswer;
import kr.ansim.care.Surveys;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** How content the member was with the case that is shown; what it wrote, in the clear for a reason. */
@Named("caseSurvey")
@RequestScoped
public class CaseSurveyView {

    @Inject
    private Surveys surveys;

    @Inject
    private CaseView shown;

    private @Nullable Optional<SurveyAnswer> it;
    private String reason = "";
    private String comment = "";

    /** Nothing when nobody was asked. */
    public @Nullable SurveyAnswer getIt() {
        Optional<SurveyAnswer> known = it;
        if (known == null) {
            known = surveys.ofCase(shown.getNumber());
            it = known;
        }
        return known.orElse(null);
    }

    public int score(SurveyAnswer answer) {
        return answer.score().orElse(0);
    }

    public void reveal() {
        try {
            comment = surveys.comment(shown.getNumber(), reason);
            reason = "";
        } catch (RuleBroken broken) {
            Refusals.show("v", broken);
        }
    }

    public String getComment() {
        return comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
