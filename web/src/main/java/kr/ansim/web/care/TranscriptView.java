package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.ansim.care.TranscriptDraft;
import kr.ansim.care.Transcripts;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** What was said in the case that is shown, as it would go to the member; it is in the answer to one request and nowhere else. */
@Named("transcript")
@ViewScoped
public class TranscriptView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Transcripts transcripts;

    @Inject
    private CaseView shown;

    private String reason = "";
    private int caseVersion = -1;
    private transient @Nullable TranscriptDraft draft;

    public void look() {
        draft = null;
        try {
            TranscriptDraft seen = transcripts.draft(shown.getNumber(), reason);
            draft = seen;
            caseVersion = seen.caseVersion();
        } catch (RuleBroken broken) {
            Refusals.show("t", broken);
        }
    }

    public void send() {
        draft = null;
        try {
            transcripts.send(shown.getNumber(), caseVersion, reason);
            reason = "";
            Wording.MACROS.done("transcript.sent");
        } catch (RuleBroken broken) {
            Refusals.show("t", broken);
        }
        caseVersion = -1;
        shown.again();
    }

    public @Nullable TranscriptDraft getDraft() {
        return draft;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
