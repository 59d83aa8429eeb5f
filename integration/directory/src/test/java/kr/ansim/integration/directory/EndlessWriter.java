package kr.ansim.integration.directory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** A program that writes a file without end, for others to kill. */
public final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream said = System.out;
        DirectoryStoreTest.in(Path.of(arguments[0])).write(arguments[1], out -> {
            for (int piece = 0; ; piece++) {
                out.write(new byte[100_000]);
                if (piece == 10) {
                    said.print('.');
                    said.flush();
                } else if (piece > 10) {
                    pause();
                }
            }
        });
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }
}
