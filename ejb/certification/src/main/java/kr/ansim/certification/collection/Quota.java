package kr.ansim.certification.collection;

import java.time.Duration;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.source.Sources;

/** One institute's quota: each question, and each further page of a list, waits for a turn of its own. */
record Quota(CertificationSource institute, Sources sources) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As many entries as the institutes' lists have on a page. */
    static final int PAGE = 500;

    /** @throws BrokenOff when no turn comes */
    void await() {
        if (!sources.awaitTurn(institute, PATIENCE)) {
            throw BrokenOff.by(Unavailability.of(Reason.QUOTA));
        }
    }

    void heed(Unavailability why) {
        sources.heed(institute, why);
    }
}
