package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kr.ansim.membership.GradeOutlook;
import kr.ansim.membership.GradeOutlooks;
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
    public @Nullable Standing getStanding() {
        return it.map(Standing::of).orElse(null);
    }
}
