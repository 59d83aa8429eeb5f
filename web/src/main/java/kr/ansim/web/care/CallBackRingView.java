package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.care.CallBacks;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** The number to call, for a reason; with it the try begins. It is in the answer to this one request and nowhere else. */
@Named("callBackRing")
@RequestScoped
public class CallBackRingView {

    @Inject
    private CallBacks callBacks;

    @Inject
    private CallBackView callBack;

    private @Nullable String reason;
    private @Nullable String number;

    public void ring() {
        try {
            String shown = callBacks.number(callBack.getId(), getReason());
            callBacks.ring(callBack.getId());
            number = shown;
        } catch (RuleBroken broken) {
            Refusals.show("ring", broken);
        }
        callBack.again();
    }

    public String getReason() {
        String typed = reason;
        return typed == null ? callBack.getUsualReason() : typed;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public @Nullable String getNumber() {
        return number;
    }
}
