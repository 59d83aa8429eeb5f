package kr.ansim.certification.collection;

import java.time.Duration;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.source.Turn;
import kr.ansim.certification.source.WaitingLine;
import org.jspecify.annotations.Nullable;

/** One institute's quota during a visit: each question, and each further page of a list, waits for a turn of its own. */
final class Quota {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As many entries as the institutes' lists have on a page. */
    static final int PAGE = 500;

    private final CertificationSource institute;
    private final WaitingLine line;
    private @Nullable Turn turn;

    Quota(CertificationSource institute, WaitingLine line) {
        this.institute = institute;
        this.line = line;
    }

    /** Before each question; the one before it has been answered. @throws BrokenOff when no turn comes */
    void await() {
        settle();
        turn = line.awaitTurn(institute, PATIENCE).orElseThrow(() -> BrokenOff.by(Unavailability.of(Reason.QUOTA)));
    }

    /** After the last question. */
    void settle() {
        if (turn != null) {
            line.spent(institute, turn);
            turn = null;
        }
    }

    void heed(Unavailability why) {
        line.heed(institute, why);
    }
}
