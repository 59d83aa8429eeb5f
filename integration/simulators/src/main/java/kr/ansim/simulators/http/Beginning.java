package kr.ansim.simulators.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The first bytes of an answer, however long it would become. */
final class Beginning extends OutputStream {

    private static final int ENOUGH = 8_192;

    private static final class Full extends IOException {}

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(ENOUGH);

    private Beginning() {}

    static byte[] of(Call.Body body) throws IOException {
        Beginning beginning = new Beginning();
        try (Writer out = new OutputStreamWriter(beginning, StandardCharsets.UTF_8)) {
            body.to(out);
        } catch (Full e) {
            return beginning.kept.toByteArray();
        }
        return beginning.kept.toByteArray();
    }

    @Override
    public void write(int one) throws IOException {
        if (kept.size() >= ENOUGH) {
            throw new Full();
        }
        kept.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        int fits = Math.min(length, ENOUGH - kept.size());
        kept.write(some, from, fits);
        if (fits < length) {
            throw new Full();
        }
    }
}
