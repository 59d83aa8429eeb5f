package kr.ansim.kernel;

import java.io.IOException;

/** What a stranger sends is not what was agreed: too long, in another encoding, or of another form. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    public Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
