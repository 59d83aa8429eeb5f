package kr.ansim.partner.document;

import static kr.ansim.partner.document.HostileFiles.EICAR;
import static kr.ansim.partner.document.HostileFiles.bomb;
import static kr.ansim.partner.document.HostileFiles.flood;
import static kr.ansim.partner.document.HostileFiles.joined;
import static kr.ansim.partner.document.HostileFiles.pdf;
import static kr.ansim.partner.document.HostileFiles.picture;
import static kr.ansim.partner.document.HostileFiles.spreadsheet;
import static kr.ansim.partner.document.HostileFiles.text;
import static kr.ansim.partner.document.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.stream.Stream;
import kr.ansim.partner.DocumentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectionTest {

    private final DocumentLimits limits = new DocumentLimits();

    static Stream<Arguments> good() throws Refused {
        byte[] jpeg = picture("jpg", 40, 30);
        return Stream.of(
                Arguments.of("a.pdf", pdf(), FileKind.PDF),
                Arguments.of("A.PDF", pdf(), FileKind.PDF),
                Arguments.of("a.jpeg", jpeg, FileKind.JPEG),
                Arguments.of("phone writes behind it.jpg", joined(jpeg, text("SEFH motion")), FileKind.JPEG),
                Arguments.of("a.png", picture("png", 40, 30), FileKind.PNG),
                Arguments.of("a.xlsx", spreadsheet(), FileKind.XLSX),
                Arguments.of(
                        "with link.xlsx",
                        spreadsheet(
                                "xl/_rels/sheet.rels",
                                "<Relationship Type=\"http://x/relationships/hyperlink\" Target=\"https://x\""
                                        + " TargetMode=\"External\"/>"),
                        FileKind.XLSX),
                Arguments.of(
                        "a.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"), FileKind.DOCX));
    }

    @ParameterizedTest
    @MethodSource
    void good(String name, byte[] file, FileKind kind) throws Refused {
        assertThat(Inspection.inspect(name, file, limits)).isEqualTo(kind);
    }

    static Stream<Arguments> hostile() {
        byte[] jpeg = picture("jpg", 40, 30);
        byte[] png = picture("png", 40, 30);
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], DocumentRule.DOCUMENT_EMPTY),
                Arguments.of("a.pdf", text(EICAR), DocumentRule.DOCUMENT_TEST_VIRUS),
                Arguments.of("a.pdf", joined(pdf(), text(EICAR)), DocumentRule.DOCUMENT_TEST_VIRUS),
                Arguments.of("a.pdf", jpeg, DocumentRule.DOCUMENT_EXTENSION),
                Arguments.of("a.jpg", png, DocumentRule.DOCUMENT_EXTENSION),
                Arguments.of("a.png", pdf(), DocumentRule.DOCUMENT_EXTENSION),
                Arguments.of("a.xlsx", pdf(), DocumentRule.DOCUMENT_EXTENSION),
                Arguments.of(
                        "a.png",
                        text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
                        DocumentRule.DOCUMENT_SVG),
                Arguments.of(
                        "a.jpg",
                        joined(new byte[] {0, 0, 0, 24}, text("ftypheic0000mif1")),
                        DocumentRule.DOCUMENT_HEIC),
                Arguments.of("a.jpg", text("MZ a program"), DocumentRule.DOCUMENT_KIND),
                Arguments.of("a.jpg", text("GIF89a"), DocumentRule.DOCUMENT_KIND),
                Arguments.of("a.pdf", text("<html><script>1</script>"), DocumentRule.DOCUMENT_KIND),
                Arguments.of("a.pdf", zip("a.txt", "a"), DocumentRule.DOCUMENT_ARCHIVE),
                Arguments.of("a.xlsx", zip("a.txt", "a"), DocumentRule.DOCUMENT_ARCHIVE),
                Arguments.of("a.pdf", text("Rar!\u001A\u0007"), DocumentRule.DOCUMENT_ARCHIVE),
                Arguments.of("a.pdf", joined(pdf(), zip("a.txt", "a")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.pdf", joined(zip("a.txt", "a"), pdf()), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of(
                        "a.pdf",
                        joined(text("%PDF-1.4\n<html><script>alert(1)</script>\n"), pdf()),
                        DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of(
                        "a.pdf", joined(pdf(), text("<script >alert(1)</script>")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.jpg", joined(jpeg, zip("a.txt", "a")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.jpg", joined(jpeg, text("Rar!\u001A\u0007")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.jpg", joined(jpeg, pdf()), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.png", joined(png, text("<html >")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.png", joined(png, zip("a.txt", "a")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.png", flood(100_000), DocumentRule.DOCUMENT_PIXELS),
                Arguments.of("a.png", flood(0x7FFF_FFFF), DocumentRule.DOCUMENT_PIXELS),
                Arguments.of("a.png", flood(0), DocumentRule.DOCUMENT_BROKEN),
                Arguments.of("a.jpg", Arrays.copyOf(jpeg, 100), DocumentRule.DOCUMENT_BROKEN),
                Arguments.of("a.png", Arrays.copyOf(png, 30), DocumentRule.DOCUMENT_BROKEN),
                Arguments.of("a.xlsx", bomb(300), DocumentRule.DOCUMENT_UNPACKED),
                Arguments.of("a.xlsx", spreadsheet("../../etc/passwd", "x"), DocumentRule.DOCUMENT_ENTRY),
                Arguments.of("a.xlsx", spreadsheet("/etc/passwd", "x"), DocumentRule.DOCUMENT_ENTRY),
                Arguments.of("a.xlsx", spreadsheet("xl/vbaProject.bin", "x"), DocumentRule.DOCUMENT_MACRO),
                Arguments.of("a.xlsx", spreadsheet("xl/macrosheets/1.xml", "x"), DocumentRule.DOCUMENT_MACRO),
                Arguments.of("a.xlsx", spreadsheet("xl/embeddings/a.bin", "x"), DocumentRule.DOCUMENT_ATTACHMENT),
                Arguments.of(
                        "a.xlsx",
                        spreadsheet(
                                "xl/_rels/a.rels",
                                "<Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\" Target=\"//evil\"/>"),
                        DocumentRule.DOCUMENT_MACRO),
                Arguments.of("a.xlsx", joined(spreadsheet(), zip("a", "b")), DocumentRule.DOCUMENT_TWO_IN_ONE),
                Arguments.of("a.docx", spreadsheet(), DocumentRule.DOCUMENT_EXTENSION));
    }

    @ParameterizedTest
    @MethodSource
    void hostile(String name, byte[] file, DocumentRule rule) {
        assertThat(catchThrowableOfType(Refused.class, () -> Inspection.inspect(name, file, limits))
                        .rule())
                .isEqualTo(rule);
    }

    /** Whatever is cut off or altered is refused or taken, and never fails otherwise. */
    @Test
    void half_a_file_is_refused_in_words() {
        for (byte[] whole : new byte[][] {picture("jpg", 9, 9), picture("png", 9, 9), spreadsheet()}) {
            for (int length = 0; length < whole.length; length++) {
                byte[] half = Arrays.copyOf(whole, length);
                assertThat(catchThrowableOfType(Refused.class, () -> Inspection.inspect("a.png", half, limits)))
                        .isNotNull();
            }
        }
    }
}
