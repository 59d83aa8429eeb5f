package kr.ansim.integration.s3;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import kr.ansim.platform.port.FileContent;

/**
 * A content, encrypted already, on its way to a store that wants to know its length and hash before the first byte. The file
 * has no name once it is open, so even a kill leaves nothing of it.
 */
final class Spool implements AutoCloseable {

    private final FileChannel file;

    Spool() throws IOException {
        file = FileChannel.open(
                Path.of(System.getProperty("java.io.tmpdir"), "ansim-" + UUID.randomUUID()),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    void fill(FileContent content) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        content.writeTo(out);
        out.flush();
    }

    long length() throws IOException {
        return file.size();
    }

    /** From the beginning, as often as asked for: once for the hash, once for each try. */
    InputStream content() {
        return new InputStream() {

            private long position;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                int read = file.read(ByteBuffer.wrap(buffer, offset, length), position);
                position += Math.max(read, 0);
                return read;
            }
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
