package kr.ansim.platform.model;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import kr.ansim.kernel.Digests;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.platform.PlatformRule;
import org.jspecify.annotations.Nullable;

/** What somebody sends us, counted and hashed as it passes by, and no longer than it may be. */
final class MeasuredInput extends InputStream {

    private final InputStream source;
    private final long most;
    private final MessageDigest digest = Digests.sha256();
    private long size;
    private @Nullable IOException failure;

    MeasuredInput(InputStream source, long most) {
        this.source = source;
        this.most = most;
    }

    byte[] sha256() {
        return digest.digest();
    }

    long size() {
        return size;
    }

    /** What the source itself has thrown, if it has. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = fromSource(buffer, offset, length);
        if (read > 0) {
            size += read;
            if (size > most) {
                throw new RuleBroken(PlatformRule.FILE_TOO_LARGE, most);
            }
            digest.update(buffer, offset, read);
        }
        return read;
    }

    private int fromSource(byte[] buffer, int offset, int length) throws IOException {
        try {
            return source.read(buffer, offset, length);
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }
}
