package kr.ansim.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One field of the customer in the clear, for a reason. It is in the answer to this one request and nowhere else. */
@Named("deskReveal")
@RequestScoped
public class DeskRevealView {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private MemberDesk members;

    @Inject
    private DeskView desk;

    private @Nullable String customer;
    private String field = "phone";
    private @Nullable String reason;
    private @Nullable String revealed;

    public void reveal() {
        try {
            String clear = members.reveal(
                    desk.getIt().number(),
                    AddressedId.of(customer).orElse(NOBODY),
                    field,
                    reason == null ? "" : reason);
            revealed = clear.isEmpty() ? Wording.MEMBERS.text("reveal.nothing") : clear;
            reason = null;
        } catch (RuleBroken broken) {
            Refusals.show("reveal", broken);
        }
    }

    public @Nullable String getRevealed() {
        return revealed;
    }

    public @Nullable String getCustomer() {
        return customer;
    }

    public void setCustomer(@Nullable String customer) {
        this.customer = customer;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
