package kr.ansim.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.membership.ContactDetails;
import kr.ansim.membership.Contacts;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What was said in a contact, in the clear for a reason. It is in the answer to this one request and nowhere else. */
@Named("contactReveal")
@RequestScoped
public class ContactRevealView {

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private Contacts contacts;

    @Inject
    private ContactView contact;

    @Inject
    private When when;

    private @Nullable String happening;
    private @Nullable String reason;
    private @Nullable String revealed;

    public void reveal() {
        try {
            revealed = contacts.reveal(
                    contact.getMember(),
                    contact.getId(),
                    AddressedId.of(happening).orElse(NONE),
                    reason == null ? "" : reason);
            reason = null;
        } catch (RuleBroken broken) {
            Refusals.show("reveal", broken);
        }
    }

    /** How a happening is called in the choice of them. */
    public String called(ContactDetails.Happening one) {
        return Wording.CONTACTS.text("happening." + one.kind()) + " · " + when.full(one.at());
    }

    public @Nullable String getHappening() {
        return happening;
    }

    public void setHappening(@Nullable String happening) {
        this.happening = happening;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRevealed() {
        return revealed;
    }
}
