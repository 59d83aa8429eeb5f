package kr.ansim.web.api.problem;

import java.io.IOException;

/** More was sent than we are willing to read. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit bytes that would have been read */
    public BodyTooLarge(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
