package kr.ansim.web.membership;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.Downgrade;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.Join;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.PolicyState;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One version of the policy: typed as long as it is a draft, then proposed by one person and released by another. */
@Named("gradePolicy")
@ViewScoped
public class PolicyView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DECISION = "d";

    @Inject
    private GradePolicyDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private int version;
    private @Nullable PolicyInput input;
    private @Nullable LocalDate validFrom;
    private String reason = "";
    private transient @Nullable PolicyDetails it;

    @PostConstruct
    void open() {
        version = Optional.ofNullable(request.getParameter("version"))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public void check() {
        try {
            look();
            getIt();
        } catch (RuleBroken unknown) {
            AddressedId.unknown();
        }
    }

    private void look() {
        it = null;
    }

    public PolicyDetails getIt() {
        PolicyDetails known = it;
        if (known == null) {
            known = desk.find(version);
            it = known;
        }
        return known;
    }

    public boolean isDraft() {
        return getIt().state() == PolicyState.DRAFT;
    }

    public boolean isProposed() {
        return getIt().state() == PolicyState.PROPOSED;
    }

    /** Whether whoever looks has proposed it, and so does not release it. */
    public boolean isMine() {
        return getIt().proposedBy()
                .filter(request.getUserPrincipal().getName()::equals)
                .isPresent();
    }

    public PolicyInput getInput() {
        PolicyInput known = input;
        if (known == null) {
            known = new PolicyInput(getIt());
            input = known;
        }
        return known;
    }

    public void save() {
        act("f", () -> {
            desk.change(getInput().described());
            input = null;
            Wording.GRADES.done("policy.saved");
        });
    }

    public void addGrade() {
        getInput().addGrade();
    }

    public void removeGrade(int rank) {
        getInput().removeGrade(rank);
    }

    public void propose() {
        LocalDate day = validFrom;
        if (day != null) {
            act(DECISION, () -> {
                desk.propose(version, day);
                Wording.GRADES.done("policy.proposed");
            });
        }
    }

    public void release() {
        act(DECISION, () -> {
            desk.release(version);
            Wording.GRADES.done("policy.released");
        });
    }

    public void sendBack() {
        act(DECISION, () -> {
            desk.sendBack(version, reason);
            reason = "";
            Wording.GRADES.done("policy.sent-back");
        });
    }

    public void discard() {
        act(DECISION, () -> {
            desk.discard(version);
            Onward.to("/membership/policies.xhtml");
        });
    }

    private void act(String form, Runnable act) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        look();
    }

    /** As texts, since a menu in a repeated row does not know the type of its value. */
    public List<String> getJoins() {
        return Arrays.stream(Join.values()).map(Join::name).toList();
    }

    public List<Downgrade> getDowngrades() {
        return List.of(Downgrade.values());
    }

    public LocalDate getTomorrow() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA).plusDays(1);
    }

    public String gradeName(int rank) {
        return getIt().policy()
                .grade(rank)
                .name(FacesContext.getCurrentInstance()
                        .getViewRoot()
                        .getLocale()
                        .getLanguage());
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
