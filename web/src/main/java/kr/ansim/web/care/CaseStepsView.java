package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.ansim.care.CasePriority;
import kr.ansim.care.CaseWords;
import kr.ansim.care.Cases;
import kr.ansim.care.SolveCase;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What becomes of a case, and how soon it has to be done. */
@Named("caseSteps")
@RequestScoped
public class CaseStepsView {

    @Inject
    private Cases cases;

    @Inject
    private CaseView shown;

    private String words = "";
    private @Nullable CasePriority priority;

    public void take() {
        step("steps", "done.taken", () -> cases.take(number(), version()));
    }

    public void release() {
        step("steps", "done.released", () -> cases.release(number(), version()));
    }

    public void waitForCustomer() {
        step("steps", "done.waits", () -> cases.waitForCustomer(number(), version()));
    }

    public void goOn() {
        step("steps", "done.goes-on", () -> cases.goOn(number(), version()));
    }

    public void close() {
        step("steps", "done.closed", () -> cases.close(number(), version()));
    }

    public void solve() {
        step("end", "done.solved", () -> cases.solve(new SolveCase(number(), version(), words)));
    }

    public void reopen() {
        step("end", "done.reopened", () -> cases.reopen(new CaseWords(number(), version(), words)));
    }

    public void prioritise() {
        CasePriority wanted = getPriority();
        if (wanted != shown.getIt().summary().priority()) {
            step("urgency", "done.prioritised", () -> cases.setPriority(number(), version(), wanted));
        }
    }

    private void step(String form, String done, Runnable act) {
        try {
            act.run();
            words = "";
            Wording.CASES.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        priority = null;
        shown.again();
    }

    private String number() {
        return shown.getNumber();
    }

    private int version() {
        return shown.getVersion();
    }

    public List<CasePriority> getPriorities() {
        return List.of(CasePriority.values());
    }

    public CasePriority getPriority() {
        CasePriority chosen = priority;
        return chosen == null ? shown.getIt().summary().priority() : chosen;
    }

    public void setPriority(CasePriority priority) {
        this.priority = priority;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
