package kr.ansim.web.identity;

import static kr.ansim.web.faces.Wording.IDENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kr.ansim.identity.LogInResult.Reason;
import kr.ansim.identity.LogInResult.Refused;
import kr.ansim.web.shell.When;

/** What to say to somebody who was not let in: what happened, and what comes of it. */
@ApplicationScoped
public class RefusalWords {

    @Inject
    private When when;

    String title(Refused refused) {
        Reason reason = refused.lockedUntil() == null ? refused.reason() : Reason.LOCKED;
        return IDENTITY.text("refused." + reason.name());
    }

    String text(Refused refused) {
        if (refused.lockedUntil() != null) {
            return IDENTITY.text("refused.until", when.near(refused.lockedUntil()));
        }
        boolean counted = refused.reason() == Reason.WRONG_PASSWORD || refused.reason() == Reason.WRONG_CODE;
        return counted
                ? IDENTITY.text("refused.left", refused.triesLeft(), when.duration(refused.nextLock()))
                : IDENTITY.text("refused.ask");
    }
}
