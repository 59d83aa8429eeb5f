package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ansim.care.CareRule;
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
    private static final int LATEST = 20;

    @Inject
    private Cases cases;

    @Inject
    private DeskAddress address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private MemberCasesView shown;

    private @Nullable String which;
    private String words = "";

    /** What is open, and what was chosen, whatever has become of it meanwhile: else nobody would hear why nothing is noted. */
    public List<CaseSummary> getOffered() {
        List<CaseSummary> open = shown.getOpen();
        String chosen = request.getParameter(CHOSEN);
        if (chosen == null || open.stream().anyMatch(one -> one.number().equals(chosen))) {
            return open;
        }
        Stream<CaseSummary> over = cases.of(address.getMember(), LATEST).stream()
                .filter(one -> one.number().equals(chosen));
        return Stream.concat(open.stream(), over).toList();
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
            CaseSummary one = shown.getOpen().stream()
                    .filter(open -> open.number().equals(which))
                    .findFirst()
                    .orElseThrow(() -> RuleBroken.at("which", CareRule.CASE_OVER));
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
