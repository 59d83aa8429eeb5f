package kr.ansim.partner.document;

import static kr.ansim.partner.document.DocumentLimits.MILLION;

import java.util.Locale;
import kr.ansim.partner.DocumentRule;

/** What is looked at without unpacking or opening a file: whether it is one thing, the one it says, and of sane size. */
final class Inspection {

    /** In parts, lest a scanner finds it here. */
    private static final String TEST_VIRUS = String.join("-", "EICAR", "STANDARD", "ANTIVIRUS", "TEST", "FILE!$H+H*");

    private Inspection() {}

    static FileKind inspect(String name, byte[] file, DocumentLimits limits) throws Refused {
        if (file.length == 0) {
            throw new Refused(DocumentRule.DOCUMENT_EMPTY);
        }
        if (Bytes.find(file, 0, TEST_VIRUS) >= 0) {
            throw new Refused(DocumentRule.DOCUMENT_TEST_VIRUS);
        }
        FileKind kind = Recognition.of(file, limits.unpacked);
        if (FileKind.named(name).filter(kind::equals).isEmpty()) {
            throw new Refused(DocumentRule.DOCUMENT_EXTENSION, kind.name().toUpperCase(Locale.ROOT));
        }
        if (kind == FileKind.JPEG || kind == FileKind.PNG) {
            long pixels = PictureFile.pixels(kind, file);
            if (pixels > limits.pixels) {
                throw new Refused(DocumentRule.DOCUMENT_PIXELS, limits.pixels / MILLION);
            }
            if (pixels == 0) {
                throw new Refused(DocumentRule.DOCUMENT_BROKEN);
            }
        }
        if (kind.isPictured()) {
            TwoInOne.refuse(kind, file);
        }
        return kind;
    }
}
