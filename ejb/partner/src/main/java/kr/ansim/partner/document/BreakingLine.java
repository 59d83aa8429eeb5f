package kr.ansim.partner.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a sender's line yields until it breaks: the bytes before that are good, and the next piece begins after them. */
final class BreakingLine extends FilterInputStream {

    private boolean broken;

    BreakingLine(InputStream line) {
        super(line);
    }

    @Override
    public int read() {
        try {
            return broken ? -1 : super.read();
        } catch (IOException gone) {
            broken = true;
            return -1;
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            return broken ? -1 : super.read(buffer, offset, length);
        } catch (IOException gone) {
            broken = true;
            return -1;
        }
    }

    /** It is the caller's. */
    @Override
    public void close() {}
}
