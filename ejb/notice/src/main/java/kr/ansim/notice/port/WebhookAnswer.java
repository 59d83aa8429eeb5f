package kr.ansim.notice.port;

import java.time.Duration;
import java.util.Optional;

/** What became of one try. */
public sealed interface WebhookAnswer {

    /** @param retryAfter when the other side said how long to wait */
    record Answered(int status, Optional<Duration> retryAfter) implements WebhookAnswer {}

    record NotReached(Why why) implements WebhookAnswer {}

    enum Why {
        /** No connection, or one that broke. */
        UNREACHABLE,
        TIMED_OUT,
        /** No encryption could be agreed upon, or the other side's certificate is not its own. */
        NOT_TRUSTED,
        /** The name leads into our own network, where a shop's system cannot be. */
        PRIVATE_ADDRESS
    }
}
