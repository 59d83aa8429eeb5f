package kr.ansim.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a spreadsheet (XLSX) that {@link SheetTable} reads again. */
public final class SheetFile {

    private SheetFile() {}

    /** @param rows the cells of each in the order of the columns */
    public static byte[] write(String name, SheetColumn[] columns, Locale language, List<List<String>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Ansim", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < columns.length; column++) {
                sheet.value(0, column, columns[column].heading(language));
                sheet.width(column, columns[column].head().width());
            }
            sheet.range(0, 0, 0, columns.length - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    write(sheet, row + 1, column, columns[column], cells.get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** Text stays text, whatever it begins with: only a cell with a formula is calculated, and none is written. */
    private static void write(Worksheet sheet, int row, int place, SheetColumn column, String cell) {
        if (!column.number()) {
            sheet.value(row, place, cell);
        } else if (!cell.isEmpty()) {
            sheet.value(row, place, new BigDecimal(cell));
        }
    }
}
