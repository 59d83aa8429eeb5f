package kr.ansim.certification.port;

import java.time.Duration;
import java.util.Optional;

/**
 * Why there is no answer.
 *
 * @param told the source's own code such as 4001, 42901 or an HTTP status; empty when it said nothing
 * @param retryAfter when the source itself said how long to wait
 * @param raw what was read, if anything was, for whoever looks into it
 */
public record Unavailability(Reason reason, String told, Optional<Duration> retryAfter, Optional<RawAnswer> raw) {

    public enum Reason {
        /** No address or no key is configured. */
        NOT_CONFIGURED,
        /** No connection, or one that broke. */
        UNREACHABLE,
        TIMED_OUT,
        /** The breaker is open or too many calls are under way: it was not asked at all. */
        NOT_ASKED,
        /** Key, address, organisation code, token, scope or certificate of ours is not accepted: an operator must act. */
        REFUSED,
        /** The company has not consented, or no longer does. */
        NOT_CONSENTED,
        QUOTA,
        /** It says itself that it failed. */
        SERVER_ERROR,
        /** An answer that does not follow the protocol. */
        UNREADABLE;

        /** Nothing that passes by itself within minutes: there is nobody to ask, or nobody who may tell us. */
        public boolean isClosed() {
            return this == NOT_CONFIGURED || this == NOT_CONSENTED;
        }
    }

    public static Unavailability of(Reason reason) {
        return new Unavailability(reason, "", Optional.empty(), Optional.empty());
    }
}
