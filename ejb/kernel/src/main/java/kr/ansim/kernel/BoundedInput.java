package kr.ansim.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * What a stranger sends, read no further than we want: it ends as {@link Unreadable} or with a time-out, whichever comes first.
 * A read time-out alone lets a drip last for ever. The beginning is kept for whoever looks into a failure.
 */
public final class BoundedInput extends InputStream {

    private final InputStream source;
    private final int most;
    private final int kept;
    private final long longestNanos;
    private final long start = System.nanoTime();
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private int count;

    /**
     * @param most bytes, at all or since the last {@link #renew}
     * @param longest time for all of it
     * @param kept bytes of the beginning that are kept
     */
    public BoundedInput(InputStream source, int most, Duration longest, int kept) {
        this.source = source;
        this.most = most;
        this.longestNanos = longest.toNanos();
        this.kept = kept;
    }

    /** Counts from here anew: for a list that may be endless while none of its entries may. */
    public void renew() {
        count = 0;
    }

    /** What has been read so far, or its beginning. */
    public byte[] kept() {
        return beginning.toByteArray();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = source.read(buffer, offset, length);
        if (read < 0) {
            return read;
        }
        beginning.write(buffer, offset, Math.min(read, kept - beginning.size()));
        count += read;
        if (count > most) {
            throw new Unreadable("it is too long");
        }
        if (System.nanoTime() - start > longestNanos) {
            throw new SocketTimeoutException("it takes too long");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
