package kr.ansim.partner.document;

import static kr.ansim.partner.document.Bytes.at;
import static kr.ansim.partner.document.Bytes.find;
import static kr.ansim.partner.document.Bytes.findLast;
import static kr.ansim.partner.document.Bytes.little16;
import static kr.ansim.partner.document.Bytes.text;

import java.util.List;
import java.util.regex.Pattern;
import kr.ansim.partner.DocumentRule;

/**
 * Files that are one thing to one program and another to the next. Phones write harmless things behind a picture, so only
 * what a program would open counts.
 */
final class TwoInOne {

    private static final int HEAD = 1_024;
    private static final int TAIL_OF_ZIP = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final Pattern PAGE =
            Pattern.compile("<(!doctype\\s+html|html|script|svg|iframe|body|\\?php)[\\s>/]");

    private static final List<String> ARCHIVES =
            List.of("PK\u0003\u0004", "Rar!\u001A\u0007", "7z\u00BC\u00AF\u0027\u001C", "%PDF-");

    private TwoInOne() {}

    static void refuse(FileKind kind, byte[] file) throws Refused {
        int end = kind == FileKind.PDF ? endOfPdf(file) : PictureFile.end(kind, file);
        boolean page = PAGE.matcher(text(file, 0, HEAD)).find()
                || PAGE.matcher(text(file, end, file.length)).find();
        boolean otherHead = kind != FileKind.PDF && find(file, 0, "%PDF-") >= 0 && find(file, 0, "%PDF-") < HEAD;
        boolean archive = ARCHIVES.stream().anyMatch(one -> find(file, end, one) >= 0) || endsAsZip(file);
        if (page || otherHead || archive) {
            throw new Refused(DocumentRule.DOCUMENT_TWO_IN_ONE);
        }
    }

    private static int endOfPdf(byte[] file) {
        int end = findLast(file, "%%EOF");
        return end < 0 ? file.length : end;
    }

    /** Programs for archives read from the end and do not mind what stands before. */
    private static boolean endsAsZip(byte[] file) {
        int earliest = Math.max(0, file.length - TAIL_OF_ZIP - LONGEST_COMMENT);
        for (int i = file.length - TAIL_OF_ZIP; i >= earliest; i--) {
            if (at(file, i, "PK\u0005\u0006") && i + TAIL_OF_ZIP + little16(file, i + 20) <= file.length) {
                return true;
            }
        }
        return false;
    }
}
