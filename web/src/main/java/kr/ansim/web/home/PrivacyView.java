package kr.ansim.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.delivery.LockerCheckout;
import kr.ansim.web.faces.Wording;

/** What the privacy policy promises and the settings decide. */
@Named("privacy")
@RequestScoped
public class PrivacyView {

    @Inject
    private LockerCheckout checkout;

    public String getEnd() {
        return Wording.HOME.text("privacy.end", checkout.recipientKept().toDays());
    }
}
