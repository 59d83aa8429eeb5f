package kr.ansim.partner.document;

import static kr.ansim.partner.document.Bytes.at;
import static kr.ansim.partner.document.Bytes.find;
import static kr.ansim.partner.document.Bytes.text;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import kr.ansim.partner.DocumentRule;

/** What a file is by its content, whatever it calls itself. */
final class Recognition {

    /** So far into a file readers of PDF look for its beginning. */
    private static final int HEAD = 1_024;

    private static final Set<String> HEIC =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif");

    private Recognition() {}

    static FileKind of(byte[] file, long mostUnpacked) throws Refused {
        if (at(file, 0, "%PDF-")) {
            return FileKind.PDF;
        }
        if (at(file, 0, "\u00FF\u00D8\u00FF")) {
            return FileKind.JPEG;
        }
        if (at(file, 0, "\u0089PNG\r\n\u001A\n")) {
            return FileKind.PNG;
        }
        // pictures may hold these letters by chance, and are looked at for them apart
        int pdf = find(file, 0, "%PDF-");
        if (pdf >= 0 && pdf < HEAD) {
            throw new Refused(DocumentRule.DOCUMENT_TWO_IN_ONE);
        }
        if (at(file, 0, "PK\u0003\u0004")) {
            return OfficeFile.kindOf(file, mostUnpacked);
        }
        throw new Refused(strange(file));
    }

    private static DocumentRule strange(byte[] file) {
        if (at(file, 4, "ftyp") && HEIC.contains(text(file, 8, 12))) {
            return DocumentRule.DOCUMENT_HEIC;
        }
        if (at(file, 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            if (find(file, 0, wide("HwpSummaryInformation")) >= 0) {
                return DocumentRule.DOCUMENT_HWP;
            }
            return find(file, 0, wide("EncryptedPackage")) >= 0
                    ? DocumentRule.DOCUMENT_ENCRYPTED
                    : DocumentRule.DOCUMENT_KIND;
        }
        if (at(file, 0, "Rar!") || at(file, 0, "7z\u00BC\u00AF") || at(file, 0, "\u001F\u008B") || at(file, 0, "PK")) {
            return DocumentRule.DOCUMENT_ARCHIVE;
        }
        return text(file, 0, 4 * HEAD).contains("<svg") ? DocumentRule.DOCUMENT_SVG : DocumentRule.DOCUMENT_KIND;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
