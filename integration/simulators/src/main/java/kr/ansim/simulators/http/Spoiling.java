package kr.ansim.simulators.http;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What becomes of the bytes of an answer on their way out. */
public enum Spoiling {
    NONE,
    /** Neither JSON nor XML any more, though the answer is complete. */
    MALFORMED,
    /** Korean in the older code, while the header still says UTF-8. */
    EUC_KR,
    /** The connection ends in the middle of the body. */
    TRUNCATED,
    /** The connection ends right after the head. */
    BROKEN_OFF;

    private static final Charset OLD_KOREAN = Charset.forName("EUC-KR");
    private static final int SOUND = 40;
    /** Wrong inside and outside of a JSON string, and in XML. */
    private static final String RUBBISH = "\"<,,";

    boolean cutsShort() {
        return this == TRUNCATED || this == BROKEN_OFF;
    }

    Charset charset() {
        return this == EUC_KR ? OLD_KOREAN : StandardCharsets.UTF_8;
    }

    Writer around(Writer out) {
        return this == MALFORMED ? new Garbling(out) : out;
    }

    private static final class Garbling extends FilterWriter {

        private int written;

        Garbling(Writer out) {
            super(out);
        }

        @Override
        public void write(int character) throws IOException {
            if (written++ == SOUND) {
                out.write(RUBBISH);
            }
            out.write(character);
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(characters[i]);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.toCharArray(), from, length);
        }

        @Override
        public void close() throws IOException {
            if (written <= SOUND) {
                out.write(RUBBISH);
            }
            super.close();
        }
    }
}
