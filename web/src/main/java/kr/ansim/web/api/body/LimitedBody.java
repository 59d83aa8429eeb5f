package kr.ansim.web.api.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kr.ansim.web.api.problem.BodyBrokenOff;
import kr.ansim.web.api.problem.BodyTooLarge;

/** A body that ends with {@link BodyTooLarge} where too much begins, and with {@link BodyBrokenOff} where too little came. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private final long told;
    private long seen;

    /** @param told the limit that a refusal speaks of */
    LimitedBody(InputStream body, long limit, long told) {
        super(body);
        this.limit = limit;
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int one = arrived(super::read);
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = arrived(() -> super.read(into, from, length));
        if (some > 0) {
            count(some);
        }
        return some;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = arrived(() -> super.skip(wanted));
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static <N extends Number> N arrived(Reading<N> reading) throws IOException {
        try {
            return reading.next();
        } catch (IOException brokenOff) {
            throw new BodyBrokenOff(brokenOff);
        }
    }

    @FunctionalInterface
    private interface Reading<N extends Number> {
        N next() throws IOException;
    }

    private void count(long more) throws BodyTooLarge {
        seen += more;
        if (seen > limit) {
            throw new BodyTooLarge(told);
        }
    }
}
