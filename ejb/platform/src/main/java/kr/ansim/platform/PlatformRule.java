package kr.ansim.platform;

import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleCode;

/** The rules this module can find broken. */
public enum PlatformRule implements RuleCode {
    /** Every request that creates or changes needs an idempotency key. */
    IDEMPOTENCY_KEY_MISSING(Breach.INVALID),
    /** An idempotency key has at most 255 characters. */
    IDEMPOTENCY_KEY_TOO_LONG(Breach.INVALID),
    /** The same key was used for another request. */
    IDEMPOTENCY_MISMATCH(Breach.UNPROCESSABLE),
    /** The first request with this key has not been answered yet. */
    IDEMPOTENCY_IN_PROGRESS(Breach.CONFLICT),
    /** Whoever looks at personal data, or repeats a failed message, says why. */
    REASON_MISSING(Breach.INVALID),
    /** A reason has at most 500 characters. */
    REASON_TOO_LONG(Breach.INVALID),
    PERSONAL_DATA_UNKNOWN(Breach.UNKNOWN),
    PERSONAL_DATA_ERASED(Breach.UNKNOWN),
    OUTBOX_MESSAGE_UNKNOWN(Breach.UNKNOWN),
    /** A file has at most as many bytes as its receiver said. */
    FILE_TOO_LARGE(Breach.INVALID),
    FILE_UNKNOWN(Breach.UNKNOWN),
    /** The place where files lie does not answer, or has lost the file. */
    FILE_STORE_UNAVAILABLE(Breach.UNAVAILABLE);

    private final Breach breach;

    PlatformRule(Breach breach) {
        this.breach = breach;
    }

    @Override
    public Breach breach() {
        return breach;
    }
}
