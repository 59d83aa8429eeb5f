package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** (a) One small write and its flush to the disk that the database uses. */
record DiskFlush(Path directory) implements Work {

    @Override
    public String name() {
        return "a disk flush";
    }

    @Override
    public Client open() throws IOException {
        Path file = Files.createTempFile(directory, "flush-", ".probe");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        ByteBuffer block = ByteBuffer.allocateDirect(512);
        return new Client() {
            @Override
            public void once() throws IOException {
                channel.write(block.clear());
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
