package kr.ansim.certification.scheme.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kr.ansim.certification.RuleFault;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook as rows of texts. */
final class SheetReader {

    private static final int MOST_COLUMNS = 50;

    /** Not every program saves what a formula comes to; its cell is not empty all the same. */
    private static final String UNSHOWN = "=";

    private final Set<RuleFault> faults;

    /** @param formulas cells that are known to be calculated */
    SheetReader(Collection<RuleFault> formulas) {
        faults = new LinkedHashSet<>(formulas);
    }

    /** Cells that are calculated, or show an error. */
    Set<RuleFault> faults() {
        return faults;
    }

    /**
     * @param most rows that are read
     * @throws IOException when it cannot be read
     */
    List<SheetLine> read(byte[] workbook, int most) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(this::line)
                    .filter(line -> !line.isBlank())
                    .limit(most)
                    .toList();
        } catch (RuntimeException broken) {
            // the library's own exceptions, and what a mangled file makes its parts throw
            throw new IOException(broken);
        }
    }

    private SheetLine line(Row row) {
        List<String> cells = new ArrayList<>();
        int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell, row.getRowNum(), column));
        }
        return new SheetLine(row.getRowNum(), cells);
    }

    /** Of a calculated cell what it showed when the file was saved: enough to look for what else is wrong. */
    private String text(Cell cell, int row, int column) {
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            faults.add(new RuleFault(row, SheetLine.letters(column), RuleFault.Code.FORMULA, List.of()));
            String shown = plain(cell.getText());
            return shown.isEmpty() ? UNSHOWN : shown;
        }
        return plain(cell.getText());
    }

    /** Blanks of any kind and length are one; what cannot be seen is nothing. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }
}
