package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is text and numbers, and nothing that a spreadsheet would run. */
class SheetFileTest {

    private enum Column implements SheetColumn {
        NAME(false),
        COUNT(true);

        private final boolean number;

        Column(boolean number) {
            this.number = number;
        }

        @Override
        public SheetHead head() {
            return this == NAME ? new SheetHead("이름", "Name", 100, 10) : new SheetHead("수", "Count", 100, 10);
        }

        @Override
        public boolean number() {
            return number;
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://a.example\",\"x\")",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "\t=1+1"
            })
    void text_that_begins_like_a_formula_is_text(String text) throws IOException {
        byte[] file = write(List.of(text, "3"));
        Spreadsheet sheet = Spreadsheet.of(file);
        assertThat(sheet.lines(5).get(1).cell(0)).isEqualTo(text.strip());
        assertThat(sheet.calculated()).isEmpty();
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f");
    }

    @Test
    void a_number_is_a_number_and_an_empty_one_is_no_cell() throws IOException {
        String sheet = part(write(List.of("7", "12.50"), List.of("8", "")), "xl/worksheets/sheet1.xml");
        assertThat(sheet).containsPattern("<c r=\"B2\"[^>]*><v>12.50</v>");
        assertThat(sheet).containsPattern("<c r=\"A2\"[^>]*t=\"(s|inlineStr)\"").doesNotContain("\"B3\"");
    }

    @Test
    void characters_that_no_file_can_hold_do_not_break_it() throws IOException {
        Spreadsheet sheet = Spreadsheet.of(write(List.of("앞\u0001\u000b뒤\ud800", "1")));
        assertThat(sheet.lines(5).get(1).cell(0)).startsWith("앞").contains("뒤");
    }

    @SafeVarargs
    private static byte[] write(List<String>... rows) {
        return SheetFile.write("x", Column.values(), Locale.KOREAN, List.of(rows));
    }

    private String part(byte[] file, String name) throws IOException {
        Path book = Files.write(folder.resolve("book.xlsx"), file);
        try (ZipFile parts = new ZipFile(book.toFile());
                InputStream part = parts.getInputStream(parts.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
