package kr.ansim.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kr.ansim.platform.sheet.SafeWorkbook;
import kr.ansim.platform.sheet.SheetReader;

/**
 * The first sheet of a workbook (XLSX) that somebody sent, as rows of texts. The file is unpacked within bounds before a
 * library reads it, rows are handed over one after the other, and formulas are told, not calculated.
 */
public final class Spreadsheet {

    /** Of a file as it comes. */
    public static final int MOST_BYTES = SafeWorkbook.MOST_BYTES;

    private final SafeWorkbook workbook;
    private final SheetReader reader;

    private Spreadsheet(SafeWorkbook workbook) {
        this.workbook = workbook;
        this.reader = new SheetReader(workbook.formulas());
    }

    /** @throws IOException when it is no workbook, or none that anybody made in good faith */
    public static Spreadsheet of(byte[] file) throws IOException {
        return new Spreadsheet(SafeWorkbook.of(file));
    }

    /**
     * Hands over the rows in which anything stands.
     *
     * @param most rows that are read
     * @throws IOException when it cannot be read
     */
    public void each(int most, Consumer<SheetLine> taker) throws IOException {
        reader.each(workbook.content(), most, taker);
    }

    /** The same at once. */
    public List<SheetLine> lines(int most) throws IOException {
        List<SheetLine> lines = new ArrayList<>();
        each(most, lines::add);
        return lines;
    }

    /**
     * Cells that are calculated, or show an error. Those with formulas are known from the start, at most a hundred; the
     * others are found with their rows.
     */
    public Set<SheetPlace> calculated() {
        return reader.calculated();
    }
}
