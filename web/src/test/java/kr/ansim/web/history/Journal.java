package kr.ansim.web.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a history down while it happens, one line of JSON after the other. */
public final class Journal implements AutoCloseable {

    private final Path file;
    private final BufferedWriter writer;

    public Journal(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.getParent());
        this.writer = Files.newBufferedWriter(file);
    }

    public Path file() {
        return file;
    }

    public synchronized void write(Line line) {
        try {
            writer.write(History.JSON.writerFor(Line.class).writeValueAsString(line));
            writer.newLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        writer.close();
    }
}
