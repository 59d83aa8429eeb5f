package kr.ansim.platform;

import java.time.Instant;

/** A handler cannot take a message to where it belongs before this moment, and knows so: no try is counted. */
public class NotBefore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Instant moment;

    public NotBefore(Instant moment) {
        super("not before " + moment);
        this.moment = moment;
    }

    public Instant moment() {
        return moment;
    }
}
