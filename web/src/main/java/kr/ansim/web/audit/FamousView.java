package kr.ansim.web.audit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kr.ansim.care.FamousMember;
import kr.ansim.care.UnusualAccess;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The list of members whom many know: who is in it, who comes, who goes and why. */
@Named("famous")
@ViewScoped
public class FamousView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UnusualAccess access;

    private String member = "";
    private String reason = "";
    private String chosen = "";
    private String endReason = "";
    private transient @Nullable List<FamousMember> rows;

    public List<FamousMember> getRows() {
        List<FamousMember> known = rows;
        if (known == null) {
            known = access.famous();
            rows = known;
        }
        return known;
    }

    public void add() {
        try {
            access.addFamous(member, reason);
            Wording.AUDIT.done("famous.added");
            member = "";
            reason = "";
        } catch (RuleBroken broken) {
            Refusals.show("famous", broken);
        }
        rows = null;
    }

    /** Whom the question is about that asks why this member is to go. */
    public void choose(String number) {
        chosen = number;
        endReason = "";
    }

    public void remove() {
        try {
            access.removeFamous(chosen, endReason);
            Wording.AUDIT.done("famous.removed");
        } catch (RuleBroken broken) {
            Refusals.show("famousEnd", broken);
        }
        rows = null;
    }

    public String getMember() {
        return member;
    }

    /** In any spelling. */
    public void setMember(@Nullable String member) {
        this.member = member == null ? "" : member.replaceAll("[\\s-]", "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getChosen() {
        return chosen;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(@Nullable String endReason) {
        this.endReason = endReason == null ? "" : endReason;
    }
}
