package kr.ansim.care;

import java.util.Optional;
import java.util.UUID;

/**
 * What came of a call-back.
 *
 * @param words what was said, or why it is dropped; they go into the vault
 * @param again when the next try is, for whoever was not reached
 * @param still another try although three were in vain
 */
public record CallBackDone(
        UUID id,
        CallBackOutcome outcome,
        String words,
        Optional<CallBackWindow> again,
        CallBackConsent consent,
        boolean still) {

    public static CallBackDone reached(UUID id, String words) {
        return new CallBackDone(id, CallBackOutcome.REACHED, words, Optional.empty(), CallBackConsent.USUAL, false);
    }

    public static CallBackDone dropped(UUID id, String why) {
        return new CallBackDone(id, CallBackOutcome.DROPPED, why, Optional.empty(), CallBackConsent.USUAL, false);
    }
}
