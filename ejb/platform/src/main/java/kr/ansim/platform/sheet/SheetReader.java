package kr.ansim.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.ansim.platform.SheetLine;
import kr.ansim.platform.SheetPlace;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook as rows of texts. */
public final class SheetReader {

    private static final int MOST_COLUMNS = 50;

    /** Not every program saves what a formula comes to; its cell is not empty all the same. */
    private static final String UNSHOWN = "=";

    private final Set<SheetPlace> calculated;

    /** @param formulas cells that are known to be calculated */
    public SheetReader(Collection<SheetPlace> formulas) {
        calculated = new LinkedHashSet<>(formulas);
    }

    /** Cells that are calculated, or show an error. */
    public Set<SheetPlace> calculated() {
        return calculated;
    }

    /**
     * @param most rows that are read
     * @throws IOException when it cannot be read
     */
    public void each(byte[] workbook, int most, Consumer<SheetLine> taker) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.map(this::line).filter(line -> !line.isBlank()).limit(most).forEach(line -> hand(line, taker));
        } catch (TakerFailed failed) {
            throw failed.failure;
        } catch (RuntimeException broken) {
            // the library's own exceptions, and what a mangled file makes its parts throw
            throw new IOException(broken);
        }
    }

    private static void hand(SheetLine line, Consumer<SheetLine> taker) {
        try {
            taker.accept(line);
        } catch (RuntimeException failure) {
            throw new TakerFailed(failure);
        }
    }

    /** What fails where a row goes says nothing against the file. */
    private static final class TakerFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        TakerFailed(RuntimeException failure) {
            super(failure);
            this.failure = failure;
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
            calculated.add(new SheetPlace(row, SheetLine.letters(column)));
            String shown = plain(cell.getText());
            return shown.isEmpty() ? UNSHOWN : shown;
        }
        return plain(cell.getText());
    }

    /** Blanks of any kind and length are one; what cannot be seen is nothing. */
    public static String plain(String text) {
        return text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
    }
}
