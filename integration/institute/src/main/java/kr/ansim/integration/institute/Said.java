package kr.ansim.integration.institute;

import java.util.Optional;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.Unavailability;

/** What became of one call. */
sealed interface Said {

    /** @param code one that means an answer: ok, up to date, or no such data */
    record Answered(String code, Fields fields, RawAnswer raw) implements Said {

        Unavailability unreadable() {
            return new Unavailability(
                    Unavailability.Reason.UNREADABLE, "", Optional.empty(), Optional.of(Received.beginning(raw)));
        }
    }

    record Failed(Unavailability why) implements Said {

        boolean isTokenRefused() {
            return why.told().equals(RspCode.TOKEN_REFUSED);
        }
    }
}
