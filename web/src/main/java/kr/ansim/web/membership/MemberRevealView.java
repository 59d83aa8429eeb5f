package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.MemberDesk;
import kr.ansim.membership.MemberDetails;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One field of a person in the clear, for a reason. It is in the answer to this one request and nowhere else. */
@Named("memberReveal")
@RequestScoped
public class MemberRevealView {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private MemberDesk desk;

    private @Nullable String customer;
    private String field = "phone";
    private @Nullable String reason;
    private @Nullable String revealed;

    /** For the member of this number. */
    public void reveal(String number) {
        try {
            String clear =
                    desk.reveal(number, AddressedId.of(customer).orElse(NOBODY), field, reason == null ? "" : reason);
            revealed = clear.isEmpty() ? Wording.MEMBERS.text("reveal.nothing") : clear;
            reason = null;
        } catch (RuleBroken broken) {
            Refusals.show("reveal", broken);
        }
    }

    /** How a customer is called in the choice of them. */
    public String called(MemberDetails.Customer one) {
        Map<String, String> person = one.person();
        return Wording.MEMBERS.text("channel." + one.channel()) + " " + one.number() + " "
                + person.getOrDefault("name", "");
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
