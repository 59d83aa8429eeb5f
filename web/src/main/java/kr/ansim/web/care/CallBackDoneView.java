package kr.ansim.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.CallBackDone;
import kr.ansim.care.CallBackOutcome;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CallBacks;
import kr.ansim.care.CareRule;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** Says what came of a call-back. */
@Named("callBackDone")
@ViewScoped
public class CallBackDoneView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NEVER = "NEVER";

    @Inject
    private CallBacks callBacks;

    @Inject
    private CallBackView callBack;

    @Inject
    private CallBackTexts texts;

    private List<CallBackTexts.Choice> slots = List.of();
    private final PromisedInput time = new PromisedInput(NEVER);
    private CallBackOutcome outcome = CallBackOutcome.REACHED;
    private String said = "";
    private boolean still;

    /** What was offered once can be chosen until the page is left. */
    @PostConstruct
    void open() {
        slots = texts.later();
    }

    public List<CallBackOutcome> getOutcomes() {
        return List.of(CallBackOutcome.values());
    }

    public boolean isAgain() {
        return outcome == CallBackOutcome.NOT_REACHED;
    }

    public void tell() {
        UUID id = callBack.getId();
        try {
            if (isAgain() && time.isUnsaid()) {
                throw RuleBroken.at("from", CareRule.CALL_BACK_AGAIN);
            }
            Optional<CallBackWindow> again = isAgain() ? time.window() : Optional.empty();
            Optional<UUID> next = callBacks.done(new CallBackDone(id, outcome, said, again, time.consent(), still));
            Wording.CALL_BACKS.done("done." + outcome);
            Onward.to("/care/call-back.xhtml?id=" + next.orElse(id));
        } catch (RuleBroken broken) {
            Refusals.show("done", broken);
        }
        callBack.again();
    }

    public List<CallBackTexts.Choice> getSlots() {
        return slots;
    }

    public PromisedInput getTime() {
        return time;
    }

    public CallBackOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallBackOutcome outcome) {
        this.outcome = outcome;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said == null ? "" : said;
    }

    public boolean isStill() {
        return still;
    }

    public void setStill(boolean still) {
        this.still = still;
    }
}
