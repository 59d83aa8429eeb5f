package kr.ansim.web.identity;

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
        return Words.text("refused." + refused.reason().name());
    }

    String text(Refused refused) {
        if (refused.lockedUntil() != null) {
            return Words.text("refused.until", when.near(refused.lockedUntil()));
        }
        boolean counted = refused.reason() == Reason.WRONG_PASSWORD || refused.reason() == Reason.WRONG_CODE;
        return counted
                ? Words.text("refused.left", refused.triesLeft(), when.duration(refused.nextLock()))
                : Words.text("refused.ask");
    }
}
