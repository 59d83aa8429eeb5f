package kr.ansim.notice.port;

import org.jspecify.annotations.Nullable;

/** A mail did not leave. */
public class MailUndeliverable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    private MailUndeliverable(boolean permanent, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.permanent = permanent;
    }

    /** The server refused this mail for good: sending it again changes nothing. */
    public static MailUndeliverable forGood(String reason, @Nullable Throwable cause) {
        return new MailUndeliverable(true, reason, cause);
    }

    /** The server is away, busy or badly configured: the mail may go later. */
    public static MailUndeliverable forNow(String reason, @Nullable Throwable cause) {
        return new MailUndeliverable(false, reason, cause);
    }

    public boolean isPermanent() {
        return permanent;
    }
}
