package kr.ansim.partner.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opened when it is first read, so that of many pieces one is open at a time. */
final class LateStream extends InputStream {

    private final Supplier<InputStream> source;
    private @Nullable InputStream open;

    LateStream(Supplier<InputStream> source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return stream().read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return stream().read(buffer, offset, length);
    }

    private InputStream stream() {
        InputStream opened = open;
        if (opened == null) {
            opened = source.get();
            open = opened;
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }
}
