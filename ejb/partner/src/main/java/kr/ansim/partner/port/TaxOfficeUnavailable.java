package kr.ansim.partner.port;

import java.time.Duration;
import java.util.Optional;

/**
 * The tax office has said nothing about any of the businesses asked for.
 *
 * @param told its own code such as -4 or INTERNAL_ERROR, or an HTTP status; empty when it said nothing
 * @param retryAfter when it said itself how long to wait
 */
public record TaxOfficeUnavailable(Reason reason, String told, Optional<Duration> retryAfter)
        implements StatusAnswer, TruthAnswer {

    public enum Reason {
        /** No key is configured. */
        NOT_CONFIGURED,
        /** No connection, or one that broke. */
        UNREACHABLE,
        TIMED_OUT,
        /** The question was none that can be asked, so nobody was. */
        NOT_ASKED,
        /** Our key or our question is not accepted: an operator must act. */
        REFUSED,
        QUOTA,
        /** It says itself that it failed. */
        SERVER_ERROR,
        /** An answer that does not follow the protocol, or is about others. */
        UNREADABLE
    }

    public static TaxOfficeUnavailable of(Reason reason) {
        return new TaxOfficeUnavailable(reason, "", Optional.empty());
    }
}
