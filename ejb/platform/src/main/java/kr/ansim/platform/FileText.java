package kr.ansim.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file whose encoding nobody told us. Public data comes as UTF-8 or CP949, sometimes as both in one file;
 * bytes that are wrong in the encoding chosen stand as U+FFFD, so that only their own row is lost.
 *
 * @param unusualEncoding named when it is neither UTF-8 nor CP949
 */
public record FileText(String text, @Nullable String unusualEncoding) {

    public static final Charset CP949 = Charset.forName("x-windows-949");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static FileText of(byte[] content) {
        if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
            return new FileText(new String(content, StandardCharsets.UTF_16), "UTF-16");
        }
        String text = new String(content, isUtf8(content) ? StandardCharsets.UTF_8 : CP949);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new FileText(marked ? text.substring(1) : text, null);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    /**
     * Lines vote, because one broken byte must not decide for the whole file. Korean in CP949 is hardly ever valid UTF-8,
     * while UTF-8 often passes for CP949: a line counts for CP949 only when it can't be UTF-8.
     */
    private static boolean isUtf8(byte[] content) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharsetDecoder cp949 = CP949.newDecoder();
        if (isValid(utf8, content, 0, content.length)) {
            return true;
        }
        int votesForUtf8 = 0;
        int votesForCp949 = 0;
        for (int start = 0; start < content.length; ) {
            int end = endOfLine(content, start);
            if (!isAscii(content, start, end)) {
                if (isValid(utf8, content, start, end)) {
                    votesForUtf8++;
                } else if (isValid(cp949, content, start, end)) {
                    votesForCp949++;
                }
            }
            start = end + 1;
        }
        return votesForUtf8 > 0 && votesForUtf8 >= votesForCp949;
    }

    private static int endOfLine(byte[] content, int start) {
        int end = start;
        while (end < content.length && content[end] != '\n' && content[end] != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isAscii(byte[] content, int start, int end) {
        for (int i = start; i < end; i++) {
            if (content[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(CharsetDecoder decoder, byte[] content, int start, int end) {
        try {
            decoder.decode(ByteBuffer.wrap(content, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
