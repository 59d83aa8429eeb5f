package kr.ansim.certification.scheme.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kr.ansim.certification.Requirement;
import kr.ansim.certification.RuleFault.Code;
import kr.ansim.platform.SheetLine;
import kr.ansim.platform.Spreadsheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A version of the table of categories as a spreadsheet (XLSX), in Korean or English. What is taken out can be brought in
 * again and is the same; a file is read whole, and all that is wrong with it is told with its row and column.
 */
public final class RuleSheet {

    private static final int MOST_FAULTS = 200;

    private RuleSheet() {}

    public static ReadRules read(byte[] file) {
        if (file.length > Spreadsheet.MOST_BYTES) {
            return ReadRules.refused(Code.TOO_LARGE, String.valueOf(Spreadsheet.MOST_BYTES / 1024 / 1024));
        }
        try {
            Spreadsheet sheet = Spreadsheet.of(file);
            // the headings, the rules, and one row more that tells that there are too many
            List<SheetLine> lines = sheet.lines(RuleLines.MOST_RULES + 2);
            ReadRules read = new RuleLines(sheet.calculated()).read(lines);
            return new ReadRules(
                    read.rules(), read.faults().stream().limit(MOST_FAULTS).toList());
        } catch (IOException broken) {
            return ReadRules.refused(Code.NOT_A_SPREADSHEET);
        }
    }

    public static byte[] write(List<Requirement> rules, Locale language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Ansim", "1.0")) {
            Worksheet sheet = book.newWorksheet(SheetWords.isKorean(language) ? "규칙" : "Rules");
            for (SheetColumn column : SheetColumn.values()) {
                sheet.value(0, column.ordinal(), column.heading(language));
                sheet.width(column.ordinal(), column.width());
            }
            sheet.range(0, 0, 0, SheetColumn.values().length - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < rules.size(); i++) {
                List<String> cells = cells(rules.get(i), language);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(i + 1, column, cells.get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** In the order of {@link SheetColumn}. */
    private static List<String> cells(Requirement rule, Locale language) {
        return Arrays.stream(SheetColumn.values())
                .map(column -> switch (column) {
                    case CATEGORY -> rule.category();
                    case LAW -> SheetWords.word(rule.law(), language);
                    case SCHEME -> SheetWords.word(rule.scheme(), language);
                    case PROOFS -> String.join(", ", rule.proofs());
                })
                .toList();
    }
}
