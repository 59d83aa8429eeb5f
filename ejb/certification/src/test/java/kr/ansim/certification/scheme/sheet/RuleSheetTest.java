package kr.ansim.certification.scheme.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.ansim.certification.Law;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleFault;
import kr.ansim.certification.RuleFault.Code;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.SheetPlace;
import kr.ansim.platform.Spreadsheet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet of rules is read whole, and whatever is wrong is told with its row and column. */
class RuleSheetTest {

    private static final String[] HEAD = {"분류", "법", "제도", "증명 서류"};
    private static final String[] TOY = {"완구", "어린이제품", "안전확인", ""};

    @Test
    void headings_may_stand_in_any_order_and_language() {
        ReadRules read = RuleSheet.read(sheet(
                new String[] {"scheme", "Category", " LAW ", "증명 서류"},
                new String[] {"supplier’s conformity", " 어린이용\u00a0 가\u200b구", "child", "시험성적서; 공급자적합성확인서,"}));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rules())
                .containsExactly(new Requirement(
                        "어린이용 가구", Law.CHILD, Scheme.SUPPLIER_DECLARATION, List.of("시험성적서", "공급자적합성확인서")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "완구|어린이|안전확인|-|B2|LAW_UNKNOWN",
                "완구|어린이제품|확인|-|C2|SCHEME_UNKNOWN",
                "-|어린이제품|안전확인|-|A2|EMPTY",
                "완구|-|안전확인|-|B2|EMPTY",
                "완구|어린이제품|-|-|C2|EMPTY",
                "완구|어린이제품|공급자적합성확인|-|D2|PROOFS_MISSING"
            })
    void a_wrong_cell_is_told_with_its_place(
            String category, String law, String scheme, String proofs, String place, Code code) {
        ReadRules read = RuleSheet.read(sheet(HEAD, new String[] {category, law, scheme, proofs}));
        assertThat(read.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column() + fault.row()).isEqualTo(place);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    void the_same_category_and_law_twice_is_told_with_the_first_row() {
        ReadRules read = RuleSheet.read(
                sheet(HEAD, TOY, new String[] {" 완 구", "Child", "안전인증", ""}, new String[] {"완구", "전기용품", "안전인증", ""}));
        assertThat(read.faults()).containsExactly(new RuleFault(3, "A", Code.DOUBLE, List.of("2")));
    }

    @Test
    void what_is_too_long_is_told() {
        ReadRules read = RuleSheet.read(sheet(HEAD, new String[] {"가".repeat(101), "어린이제품", "안전확인", "나".repeat(301)}));
        assertThat(read.faults())
                .containsExactly(
                        new RuleFault(2, "A", Code.TOO_LONG, List.of("100")),
                        new RuleFault(2, "D", Code.TOO_LONG, List.of("300")));
    }

    @Test
    void wrong_headings_are_told_and_nothing_else_is_read() {
        ReadRules read = RuleSheet.read(sheet(new String[] {"분류", "법률", "분류", "제도"}, TOY));
        assertThat(read.rules()).isEmpty();
        assertThat(codes(read))
                .containsExactly(Code.HEADING_UNKNOWN, Code.HEADING_TWICE, Code.HEADING_MISSING, Code.HEADING_MISSING);
    }

    @Test
    void a_file_without_rules_is_no_version() {
        assertThat(codes(RuleSheet.read(sheet(HEAD)))).containsExactly(Code.NO_ROWS);
        assertThat(codes(RuleSheet.read(sheet()))).containsExactly(Code.NO_ROWS);
    }

    @Test
    void rows_beyond_the_most_are_not_read() {
        String[][] rows = new String[5_002][];
        rows[0] = HEAD;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new String[] {"분류 " + i, "어린이제품", "안전확인", ""};
        }
        assertThat(RuleSheet.read(sheet(rows)).faults())
                .containsExactly(new RuleFault(5_002, "", Code.TOO_MANY_ROWS, List.of("5000")));
        assertThat(RuleSheet.read(sheet(Arrays.copyOf(rows, 5_001))).rules()).hasSize(5_000);
    }

    @Test
    void formulas_are_refused_where_they_stand() {
        assertThat(RuleSheet.read(sheet(HEAD, new String[] {"완구", "=UPPER(A2)", "안전확인", ""}))
                        .faults())
                .containsExactly(formula(2, "B"));
    }

    @Test
    void a_formula_hides_nothing_else_that_is_wrong() {
        ReadRules read = RuleSheet.read(sheet(
                HEAD,
                new String[] {"완구", "=UPPER(A2)", "확인", ""},
                new String[] {"", "어린이제품", "안전확인", ""},
                TOY,
                new String[] {"=A4", "어린이", "안전확인", "=A1"},
                TOY));
        assertThat(read.faults())
                .containsExactly(
                        formula(2, "B"),
                        new RuleFault(2, "C", Code.SCHEME_UNKNOWN, List.of("확인")),
                        new RuleFault(3, "A", Code.EMPTY, List.of()),
                        formula(5, "A"),
                        formula(5, "D"),
                        new RuleFault(5, "B", Code.LAW_UNKNOWN, List.of("어린이")),
                        new RuleFault(6, "A", Code.DOUBLE, List.of("4")));
        assertThat(read.rules()).containsExactly(new Requirement("완구", Law.CHILD, Scheme.CONFIRMATION, List.of()));
    }

    @Test
    void a_row_of_formulas_only_is_no_empty_row() {
        assertThat(RuleSheet.read(sheet(HEAD, new String[] {"", "=A1"})).faults())
                .containsExactly(
                        formula(2, "B"),
                        new RuleFault(2, "C", Code.EMPTY, List.of()),
                        new RuleFault(2, "A", Code.EMPTY, List.of()));
    }

    /** What it showed when it was saved is read, so that its column is known; more is not told of it. */
    @Test
    void a_heading_that_is_calculated_leaves_the_rows_to_be_read() throws IOException {
        byte[] file = sheet(new String[] {"분류", "=A9", "제도", "증명 서류"}, new String[] {"완구", "어린이", "안전확인", ""});
        file = replaced(file, "<f>A9</f>", "<f>A9</f><v>법</v>");
        file = replaced(file, "<c r=\"B1\"", "<c t=\"str\" r=\"B1\"");
        assertThat(RuleSheet.read(file).faults())
                .containsExactly(formula(1, "B"), new RuleFault(2, "B", Code.LAW_UNKNOWN, List.of("어린이")));
    }

    @Test
    void cells_that_do_not_say_where_they_are_follow_the_one_before() throws IOException {
        byte[] file = sheet(HEAD, new String[] {"완구", "=UPPER(A2)", "안전확인", ""});
        for (String place : List.of(" r=\"A2\"", " r=\"B2\"", " r=\"C2\"", " r=\"2\"")) {
            file = replaced(file, place, "");
        }
        assertThat(Spreadsheet.of(file).calculated()).containsExactly(new SheetPlace(2, "B"));
    }

    @Test
    void formulas_of_what_is_no_cell_are_none() throws IOException {
        byte[] file = replaced(sheet(HEAD, TOY), "</sheetData>", "</sheetData><extLst><f>A1</f></extLst>");
        assertThat(RuleSheet.read(file).faults()).isEmpty();
    }

    @Test
    void formulas_of_another_sheet_hide_nothing_in_the_one_that_is_read() {
        String[] wrong = {"완구", "어린이", "안전확인", ""};
        String[] calculated = {"=A1", "=B1", "=C1", ""};
        assertThat(RuleSheet.read(book(new String[][] {HEAD, wrong}, new String[][] {HEAD, calculated}))
                        .faults())
                .containsExactly(new RuleFault(2, "B", Code.LAW_UNKNOWN, List.of("어린이")));
        assertThat(RuleSheet.read(book(new String[][] {HEAD, TOY}, new String[][] {HEAD, calculated}))
                        .rules())
                .hasSize(1);
    }

    /** Sheets can be put in another order, and files keep their numbers then. */
    @Test
    void the_first_sheet_is_the_one_that_people_see_first() throws IOException {
        byte[] file = book(new String[][] {HEAD, TOY}, new String[][] {HEAD, {"완구", "=B1", "안전확인", ""}});
        file = replaced(file, "/sheet1.xml\"", "/sheetX.xml\"");
        file = replaced(file, "/sheet2.xml\"", "/sheet1.xml\"");
        file = replaced(file, "/sheetX.xml\"", "/sheet2.xml\"");
        assertThat(RuleSheet.read(file).faults()).containsExactly(formula(2, "B"));
    }

    @Test
    void a_workbook_without_a_sheet_is_refused() throws IOException {
        byte[] file =
                replaced(sheet(HEAD, TOY), "<sheets>", "<sheets><sheet name=\"n\" sheetId=\"7\" r:id=\"rId77\"/>");
        assertThat(codes(RuleSheet.read(file))).containsExactly(Code.NOT_A_SPREADSHEET);
    }

    @Test
    void a_bomb_is_refused_before_it_unfolds() throws IOException {
        byte[] file = replaced(sheet(HEAD, TOY), "<sheetData>", "<sheetData>" + " ".repeat(60 * 1024 * 1024));
        assertThat(file.length).isLessThan(1024 * 1024);
        assertThat(codes(RuleSheet.read(file))).containsExactly(Code.NOT_A_SPREADSHEET);
    }

    @ParameterizedTest
    @CsvSource({"ZZZZZZ2, A2", "A99999999999, A2"})
    void a_cell_outside_of_any_spreadsheet_is_refused(String place, String instead) throws IOException {
        byte[] file = replaced(sheet(HEAD, TOY), "r=\"" + instead + "\"", "r=\"" + place + "\"");
        assertThat(codes(RuleSheet.read(file))).containsExactly(Code.NOT_A_SPREADSHEET);
    }

    @Test
    void what_is_larger_than_any_table_of_rules_is_not_even_opened() {
        assertThat(codes(RuleSheet.read(new byte[Spreadsheet.MOST_BYTES + 1]))).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void the_first_rules_come_back_from_their_own_spreadsheet() {
        List<Requirement> rules = List.of(
                new Requirement("물놀이기구", Law.CHILD, Scheme.CERTIFICATION, List.of()),
                new Requirement("커튼", Law.HOUSEHOLD, Scheme.STANDARD, List.of()));
        assertThat(RuleSheet.read(RuleSheet.write(rules, Locale.ENGLISH)).rules())
                .isEqualTo(rules);
    }

    private static List<Code> codes(ReadRules read) {
        return read.faults().stream().map(RuleFault::code).toList();
    }

    private static byte[] sheet(String[]... rows) {
        return book(new String[][][] {rows});
    }

    private static byte[] book(String[][]... sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            for (String[][] rows : sheets) {
                Worksheet sheet = book.newWorksheet("s"); // the second is called s_1
                for (int row = 0; row < rows.length; row++) {
                    for (int column = 0; column < rows[row].length; column++) {
                        put(sheet, row, column, rows[row][column]);
                    }
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        if (text != null && text.startsWith("=")) {
            sheet.formula(row, column, text.substring(1));
        } else {
            sheet.value(row, column, text);
        }
    }

    private static RuleFault formula(int row, String column) {
        return new RuleFault(row, column, Code.FORMULA, List.of());
    }

    private static byte[] replaced(byte[] file, String text, String by) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        List<String> met = new ArrayList<>();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (part.contains(text)) {
                    met.add(entry.getName());
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.replace(text, by).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(met).isNotEmpty();
        return changed.toByteArray();
    }
}
