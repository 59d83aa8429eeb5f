package kr.ansim.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.FamousMember;
import kr.ansim.care.UnusualAccess;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** The list of members whom many know. */
@Named("famous")
@RequestScoped
public class FamousView {

    @Inject
    private UnusualAccess access;

    private String member = "";
    private String reason = "";

    public List<FamousMember> getRows() {
        return access.famous();
    }

    public void add() {
        act("famous.added", () -> access.addFamous(member, reason));
    }

    public void remove() {
        act("famous.removed", () -> access.removeFamous(member, reason));
    }

    private void act(String done, Runnable work) {
        try {
            work.run();
            Wording.AUDIT.done(done);
            member = "";
            reason = "";
        } catch (RuleBroken broken) {
            Refusals.show("famous", broken);
        }
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
}
