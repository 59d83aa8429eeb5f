package kr.ansim.integration.institute;

import java.time.Instant;
import kr.ansim.certification.port.Unavailability;

/** What became of asking for an access token. Not shown anywhere. */
sealed interface Token {

    /** @param renewAt shortly before its end */
    record Granted(String value, Instant renewAt) implements Token {
        @Override
        public String toString() {
            return "a token until " + renewAt;
        }
    }

    record Denied(Unavailability why) implements Token {}
}
