package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import kr.ansim.care.AfterAnswer;
import kr.ansim.care.CaseWords;
import kr.ansim.care.Cases;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;

/** What is written to a case: to the customer, for the desk, and what the customer said. */
@Named("caseWrite")
@RequestScoped
public class CaseWriteView {

    @Inject
    private Cases cases;

    @Inject
    private CaseView shown;

    private String answer = "";
    private AfterAnswer then = AfterAnswer.STAY;
    private String note = "";

    public void send() {
        write("w", "done.answered", answer, words -> cases.answer(words, then));
    }

    public void note() {
        write("n", "done.noted", note, cases::note);
    }

    public void heard() {
        write("n", "done.heard", note, cases::heard);
    }

    /** Whoever is refused because somebody else was first sees what has changed, and keeps the words. */
    private void write(String form, String done, String words, Consumer<CaseWords> act) {
        try {
            act.accept(new CaseWords(shown.getNumber(), shown.getVersion(), words));
            shown.setWriting(false);
            answer = "";
            note = "";
            Wording.CASES.done(done);
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
        shown.again();
    }

    public List<AfterAnswer> getSteps() {
        return List.of(AfterAnswer.values());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }

    public AfterAnswer getThen() {
        return then;
    }

    public void setThen(AfterAnswer then) {
        this.then = then == null ? AfterAnswer.STAY : then;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
