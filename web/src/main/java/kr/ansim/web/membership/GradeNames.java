package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradePolicy;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.GradeRule;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What grades are called today. */
@Named("gradeNames")
@RequestScoped
public class GradeNames {

    @Inject
    private GradePolicyDesk desk;

    @Inject
    private Clock clock;

    private @Nullable List<GradeRule> grades;

    private List<GradeRule> grades() {
        List<GradeRule> known = grades;
        if (known == null) {
            known = desk.on(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA))
                    .policy()
                    .grades();
            grades = known;
        }
        return known;
    }

    /** How many there are. */
    int count() {
        return grades().size();
    }

    /** By rank; a grade of another version of the policy may have no name today. */
    public String of(int grade) {
        return grade < count() ? name(grades().get(grade)) : Wording.GRADES.text("policy.place", grade + 1);
    }

    /** As a policy calls it; one that it does not have is called as today. */
    String of(GradePolicy policy, int grade) {
        return grade < policy.grades().size() ? name(policy.grade(grade)) : of(grade);
    }

    private static String name(GradeRule grade) {
        return grade.name(
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
    }

    public List<Integer> getRanks() {
        return IntStream.range(0, count()).boxed().toList();
    }
}
