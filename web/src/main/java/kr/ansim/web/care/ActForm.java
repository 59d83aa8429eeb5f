package kr.ansim.web.care;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.ansim.care.AskAct;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** A form by which the desk does something for the member on its screen. It says below what came of it. */
public abstract class ActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskAddress address;

    @Inject
    private DeskHoldings holdings;

    /** Sending the form twice acts once. */
    private UUID key = Ids.next();

    private String reason = "";
    private String said = "";

    /** @param act does it and answers with what to say about it */
    protected void act(String form, Function<AskAct, String> act) {
        said = "";
        try {
            said = act.apply(
                    new AskAct(key, member(), reason, Optional.ofNullable(address.getCall()), address.ofCase()));
            holdings.again();
            key = Ids.next();
            reason = "";
            cleared();
        } catch (RuleBroken broken) {
            Refusals.show(form, broken);
        }
    }

    /** Forgets what was typed. */
    protected abstract void cleared();

    protected String member() {
        return address.getMember();
    }

    public String getSaid() {
        return said;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
