package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.DecideManually;
import kr.ansim.membership.GradeOutlooks;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.GradeRule;
import kr.ansim.membership.ManualDecision;
import kr.ansim.membership.ManualDecisionKind;
import kr.ansim.membership.ManualDecisions;
import kr.ansim.membership.MemberState;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The grade of the member whose page is shown, and what people decided for it by hand. */
@Named("memberGrade")
@RequestScoped
public class MemberGradeView {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private MemberView member;

    @Inject
    private GradeOutlooks outlooks;

    @Inject
    private ManualDecisions decisions;

    @Inject
    private GradePolicyDesk policies;

    @Inject
    private Clock clock;

    private ManualDecisionKind kind = ManualDecisionKind.GRADE;
    private @Nullable Integer grade;
    private @Nullable LocalDate until;
    private @Nullable String reason;
    private @Nullable String decision;
    private @Nullable String endReason;
    private @Nullable List<ManualDecision> all;

    public Standing getStanding() {
        return Standing.of(outlooks.of(member.getIt().number()));
    }

    public boolean isShown() {
        return member.getIt().state() != MemberState.ERASED;
    }

    /** The latest first. */
    public List<ManualDecision> getAll() {
        List<ManualDecision> known = all;
        if (known == null) {
            known = decisions.of(member.getIt().number());
            all = known;
        }
        return known;
    }

    public List<ManualDecision> getHeld() {
        return getAll().stream().filter(this::holds).toList();
    }

    public boolean holds(ManualDecision one) {
        return one.holdsOn(today());
    }

    /** What a decision says, such as "honorary grade VIP". */
    public String told(ManualDecision one) {
        return Wording.GRADES.text(
                "manual." + one.kind(),
                one.grade().map(rule -> rule.name(language())).orElse(""));
    }

    /** All above the lowest. */
    public List<GradeRule> getGrades() {
        List<GradeRule> grades = policies.on(today()).policy().grades();
        return grades.subList(1, grades.size());
    }

    public String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    public void decide() {
        try {
            decisions.decide(new DecideManually(
                    member.getIt().number(),
                    kind,
                    isGraded() ? Optional.ofNullable(grade) : Optional.empty(),
                    Objects.requireNonNullElse(until, LocalDate.MIN),
                    Objects.requireNonNullElse(reason, "")));
            Wording.GRADES.done("manual.done");
            kind = ManualDecisionKind.GRADE;
            until = null;
            reason = null;
        } catch (RuleBroken broken) {
            Refusals.show("decide", broken);
        }
        all = null;
    }

    public void end() {
        try {
            decisions.end(AddressedId.of(decision).orElse(NONE), Objects.requireNonNullElse(endReason, ""));
            Wording.GRADES.done("manual.ended");
            endReason = null;
        } catch (RuleBroken broken) {
            Refusals.show("end", broken);
        }
        all = null;
    }

    public boolean isGraded() {
        return kind == ManualDecisionKind.GRADE;
    }

    public ManualDecisionKind[] getKinds() {
        return ManualDecisionKind.values();
    }

    public ManualDecisionKind getKind() {
        return kind;
    }

    public void setKind(ManualDecisionKind kind) {
        this.kind = kind;
    }

    public @Nullable Integer getGrade() {
        return grade;
    }

    public void setGrade(@Nullable Integer grade) {
        this.grade = grade;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getEndReason() {
        return endReason;
    }

    public void setEndReason(@Nullable String endReason) {
        this.endReason = endReason;
    }
}
