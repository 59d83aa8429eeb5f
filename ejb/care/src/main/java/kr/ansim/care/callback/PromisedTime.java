package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.ansim.care.CallBackConsent;
import kr.ansim.care.CallBackWindow;
import kr.ansim.care.CareRule;
import kr.ansim.kernel.RuleBroken;

/** Whether somebody may be promised a call then. */
@ApplicationScoped
class PromisedTime {

    /** How long "now" is. */
    static final Duration SOON = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration FARTHEST = Duration.ofDays(90);

    @Inject
    private DeskHours hours;

    @Inject
    private Clock clock;

    /** @throws RuleBroken {@code CALL_BACK_WINDOW, CALL_BACK_PAST, CALL_BACK_FAR, CALL_BACK_NIGHT, CALL_BACK_OUTSIDE} */
    CallBackWindow promised(Optional<CallBackWindow> wanted, CallBackConsent consent) {
        Instant now = clock.instant();
        if (wanted.isEmpty()) {
            CallBackWindow soon = CallBackWindow.of(now, SOON);
            requireAwake(soon, consent);
            return soon;
        }
        CallBackWindow window = wanted.get();
        if (!window.to().isAfter(window.from())
                || window.to().isAfter(window.from().plus(LONGEST))) {
            throw RuleBroken.at("to", CareRule.CALL_BACK_WINDOW, LONGEST.toHours());
        }
        if (window.from().isBefore(now)) {
            throw RuleBroken.at("from", CareRule.CALL_BACK_PAST);
        }
        if (window.from().isAfter(now.plus(FARTHEST))) {
            throw RuleBroken.at("from", CareRule.CALL_BACK_FAR, FARTHEST.toDays());
        }
        requireAwake(window, consent);
        if (consent == CallBackConsent.USUAL && !hours.isOpen(window)) {
            throw RuleBroken.at("outside", CareRule.CALL_BACK_OUTSIDE);
        }
        return window;
    }

    private void requireAwake(CallBackWindow window, CallBackConsent consent) {
        if (consent != CallBackConsent.NIGHT_ASKED_FOR && DeskHours.isNight(window)) {
            throw RuleBroken.at("night", CareRule.CALL_BACK_NIGHT);
        }
    }
}
