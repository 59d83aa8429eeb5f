package kr.ansim.partner.document;

import static kr.ansim.partner.document.Bytes.findLast;
import static kr.ansim.partner.document.Bytes.little16;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import kr.ansim.partner.DocumentRule;

/** Spreadsheets and texts, which are archives: unpacked a piece at a time and only counted, but for what they refer to. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_REFERENCES = 1 << 20;
    private static final int COUNT_IN_TAIL = 10;

    private static final Pattern MACRO = Pattern.compile(
            "(.*/)?(vbaproject\\.bin|vbadata\\.xml|activex/.*|macrosheets/.*|dialogsheets/.*|customui.*)");

    /** A template or a picture from elsewhere is fetched without asking; a link waits until somebody follows it. */
    private static final Pattern FETCHED =
            Pattern.compile("<Relationship\\b(?![^>]*/hyperlink\")[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    private final byte[] file;
    private final long mostUnpacked;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private int entries;

    private OfficeFile(byte[] file, long mostUnpacked) {
        this.file = file;
        this.mostUnpacked = mostUnpacked;
    }

    static FileKind kindOf(byte[] file, long mostUnpacked) throws Refused {
        return new OfficeFile(file, mostUnpacked).kind();
    }

    private FileKind kind() throws Refused {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(entry.getName(), zip);
            }
        } catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new Refused(locked ? DocumentRule.DOCUMENT_ENCRYPTED : DocumentRule.DOCUMENT_BROKEN);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(DocumentRule.DOCUMENT_BROKEN);
        }
        FileKind kind = kindByNames();
        int tail = findLast(file, "PK\u0005\u0006");
        // what reads from the end would see other entries than we did
        if (tail < 0 || tail + COUNT_IN_TAIL + 2 > file.length || little16(file, tail + COUNT_IN_TAIL) != entries) {
            throw new Refused(DocumentRule.DOCUMENT_TWO_IN_ONE);
        }
        return kind;
    }

    private FileKind kindByNames() throws Refused {
        if (names.contains("contents/content.hpf")) {
            throw new Refused(DocumentRule.DOCUMENT_HWP);
        }
        boolean office = names.contains("[content_types].xml");
        if (office && names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        if (office && names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        throw new Refused(DocumentRule.DOCUMENT_ARCHIVE);
    }

    private void look(String told, ZipInputStream content) throws IOException, Refused {
        String name = told.toLowerCase(Locale.ROOT);
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new Refused(DocumentRule.DOCUMENT_UNPACKED);
        }
        if (name.contains("..") || name.contains("\\") || name.startsWith("/") || !names.add(name)) {
            throw new Refused(DocumentRule.DOCUMENT_ENTRY);
        }
        if (MACRO.matcher(name).matches()) {
            throw new Refused(DocumentRule.DOCUMENT_MACRO);
        }
        if (name.contains("/embeddings/")) {
            throw new Refused(DocumentRule.DOCUMENT_ATTACHMENT);
        }
        String text = unpacked(content, name.endsWith(".rels") ? LONGEST_REFERENCES : 0);
        if (FETCHED.matcher(text).find()) {
            throw new Refused(DocumentRule.DOCUMENT_MACRO);
        }
    }

    /** Counts the whole and keeps so much of it. */
    private String unpacked(ZipInputStream content, int kept) throws IOException, Refused {
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > mostUnpacked || kept > 0 && begin.size() > kept) {
                throw new Refused(DocumentRule.DOCUMENT_UNPACKED);
            }
            if (kept > 0) {
                begin.write(buffer, 0, read);
            }
        }
        return begin.toString(StandardCharsets.UTF_8);
    }
}
