package kr.ansim.web.membership;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.GradePolicyDesk;
import kr.ansim.membership.PolicyDetails;
import kr.ansim.membership.PolicyState;
import kr.ansim.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** The versions of the policy, the latest first. */
@Named("policies")
@ViewScoped
public class PoliciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GradePolicyDesk desk;

    @Inject
    private Clock clock;

    private transient @Nullable List<PolicyDetails> rows;

    public List<PolicyDetails> getRows() {
        List<PolicyDetails> known = rows;
        if (known == null) {
            known = desk.all();
            rows = known;
        }
        return known;
    }

    /** By which the grades held today were made. */
    public PolicyDetails getCurrent() {
        return desk.on(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA));
    }

    /** How a released version stands to the one in force. */
    public String chip(PolicyDetails row) {
        if (row.state() != PolicyState.RELEASED) {
            return "policy-" + row.state();
        }
        PolicyDetails current = getCurrent();
        if (row.policy().version() == current.policy().version()) {
            return "in-force";
        }
        boolean toCome = row.validFrom()
                .filter(day -> day.isAfter(LocalDate.ofInstant(clock.instant(), SystemClock.KOREA)))
                .isPresent();
        return toCome ? "to-come" : "superseded";
    }

    public void draft() {
        Onward.to("/membership/policy.xhtml?version="
                + desk.draft(getCurrent().policy().version()));
    }
}
