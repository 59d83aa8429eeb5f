package kr.ansim.partner.document;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import kr.ansim.kernel.Texts;
import kr.ansim.partner.DocumentRule;

/** What a company calls a file. It is shown and never a path; what could mislead a reader is refused, not mended. */
final class DocumentName {

    private static final int LONGEST = 200;

    private static final Pattern TURNING = Pattern.compile("[" + Texts.TURNING + "]");

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]");

    private static final Map<String, DocumentRule> OWN_WORDS = Map.ofEntries(
            Map.entry("heic", DocumentRule.DOCUMENT_HEIC),
            Map.entry("heif", DocumentRule.DOCUMENT_HEIC),
            Map.entry("svg", DocumentRule.DOCUMENT_SVG),
            Map.entry("hwp", DocumentRule.DOCUMENT_HWP),
            Map.entry("hwpx", DocumentRule.DOCUMENT_HWP),
            Map.entry("zip", DocumentRule.DOCUMENT_ARCHIVE),
            Map.entry("7z", DocumentRule.DOCUMENT_ARCHIVE),
            Map.entry("rar", DocumentRule.DOCUMENT_ARCHIVE),
            Map.entry("egg", DocumentRule.DOCUMENT_ARCHIVE),
            Map.entry("alz", DocumentRule.DOCUMENT_ARCHIVE),
            Map.entry("docm", DocumentRule.DOCUMENT_MACRO),
            Map.entry("xlsm", DocumentRule.DOCUMENT_MACRO));

    private DocumentName() {}

    /** The name as it is kept: composed, since some systems write a syllable as its letters, and without what is not seen. */
    static String of(String told) throws Refused {
        String name = UNSEEN.matcher(Normalizer.normalize(told, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        if (name.isEmpty()) {
            throw new Refused(DocumentRule.DOCUMENT_NAME_MISSING);
        }
        if (name.length() > LONGEST) {
            throw new Refused(DocumentRule.DOCUMENT_NAME_TOO_LONG, LONGEST);
        }
        if (CONTROL.matcher(name).find()) {
            throw new Refused(DocumentRule.DOCUMENT_NAME_CONTROLS);
        }
        if (TURNING.matcher(name).find()) {
            throw new Refused(DocumentRule.DOCUMENT_NAME_MISLEADS);
        }
        if (name.contains("/") || name.contains("\\") || name.startsWith("..")) {
            throw new Refused(DocumentRule.DOCUMENT_NAME_IS_PATH);
        }
        if (FileKind.named(name).isEmpty()) {
            throw new Refused(OWN_WORDS.getOrDefault(FileKind.ending(name), DocumentRule.DOCUMENT_KIND));
        }
        return name;
    }
}
