package kr.ansim.platform.port;

import java.io.IOException;
import java.io.OutputStream;

/** What is to be written, handed over piece by piece; it closes nothing. Whatever it throws means: keep nothing of it. */
@FunctionalInterface
public interface FileContent {

    void writeTo(OutputStream out) throws IOException;
}
