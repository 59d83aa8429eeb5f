package kr.ansim.partner.business;

import java.util.Optional;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.TruthAnswer.Truth;

/** What the tax office said of one company. Where it said nothing of either, it has to be asked again. */
record Told(Optional<BusinessStanding> standing, Optional<Truth> truth) {

    /** Whether all that was asked is answered. */
    boolean answers(Asked asked) {
        return standing.isPresent() && (asked.claimed().isEmpty() || truth.isPresent());
    }

    boolean isAnything() {
        return standing.isPresent() || truth.isPresent();
    }
}
