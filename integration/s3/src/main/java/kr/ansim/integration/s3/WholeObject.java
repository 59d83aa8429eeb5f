package kr.ansim.integration.s3;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object on its way to us. Java's own HTTP client takes a connection that breaks off for the end; here it is a failure. */
final class WholeObject extends FilterInputStream {

    private final ResponseInputStream<GetObjectResponse> object;
    private long missing;

    WholeObject(ResponseInputStream<GetObjectResponse> object) {
        super(object);
        this.object = object;
        this.missing = object.response().contentLength();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = object.read(buffer, offset, length);
        if (read < 0 && missing > 0) {
            throw new EOFException(missing + " bytes of the object are missing");
        }
        missing -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = object.skip(count);
        missing -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Closing alone would read what nobody wants. */
    @Override
    public void close() throws IOException {
        if (missing > 0) {
            object.abort();
        } else {
            object.close();
        }
    }
}
