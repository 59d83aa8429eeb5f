package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.CaseWords;
import kr.ansim.care.Cases;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What is noted during a call to a case of the member on the one screen. */
@Named("memberNote")
@RequestScoped
public class MemberNoteView {

    private static final String CHOSEN = "caseNote:which_input";

    @Inject
    private Cases cases;

    @Inject
    private MemberCasesView shown;

    private @Nullable String which;
    private String words = "";

    public List<CaseSummary> getOffered() {
        return shown.offered(CHOSEN);
    }

    public void note() {
        write("done.noted", cases::note);
    }

    public void heard() {
        write("done.heard", cases::heard);
    }

    /** Words are only added, so that it is no matter what colleagues have added meanwhile. */
    private void write(String done, Consumer<CaseWords> act) {
        try {
            CaseSummary one = shown.chosen("which", which);
            act.accept(new CaseWords(one.number(), one.version(), words));
            words = "";
            Wording.CASES.done(done);
        } catch (RuleBroken broken) {
            Refusals.show("caseNote", broken);
        }
        shown.again();
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String which) {
        this.which = which;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }
}
