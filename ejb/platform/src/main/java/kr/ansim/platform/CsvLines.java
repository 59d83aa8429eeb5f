package kr.ansim.platform;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.ansim.platform.sheet.SheetReader;

/** The rows of a text file (CSV), as spreadsheets save one: with commas, semicolons or tabs, in UTF-8 or as Korean Windows does. */
final class CsvLines {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final char REPLACEMENT = '\uFFFD';

    /** Where something is wrong with a row. */
    @FunctionalInterface
    interface FaultTaker {
        void fault(int row, String column, String code, String... arguments);
    }

    private CsvLines() {}

    /**
     * Hands over the rows in which anything stands.
     *
     * @param most rows that are read
     * @throws IOException when it is no text
     */
    static void each(byte[] file, int most, Consumer<SheetLine> taker, FaultTaker faults) throws IOException {
        String text = FileText.of(file).text();
        if (text.lines().findFirst().orElse("").chars().anyMatch(sign -> sign < ' ' && sign != '\t')) {
            throw new IOException("no text has such signs");
        }
        CsvText rows = new CsvText(text, delimiter(text));
        int headings = 0;
        int handed = 0;
        Optional<CsvRecord> next = rows.next(headings);
        while (next.isPresent() && handed < most) {
            CsvRecord record = next.get();
            if (!record.isBlank()) {
                handed++;
                headings = headings == 0 ? record.cells().size() : headings;
                hand(record, headings, taker, faults);
            }
            next = rows.next(headings);
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return DELIMITERS.stream()
                .max(Comparator.comparing((Character sign) ->
                        first.chars().filter(one -> one == sign).count()))
                .orElseThrow();
    }

    private static void hand(CsvRecord record, int headings, Consumer<SheetLine> taker, FaultTaker faults) {
        CsvFault fault = record.fault();
        if (fault == CsvFault.CELL_TOO_LONG) {
            faults.fault(
                    record.line(),
                    SheetLine.letters(record.faultyCell()),
                    SheetFault.TOO_LONG,
                    String.valueOf(CsvText.MAX_CELL));
        } else if (fault != null) {
            faults.fault(record.line(), SheetLine.letters(record.faultyCell()), fault.name());
        } else {
            List<String> cells = record.cells().stream().map(SheetReader::plain).toList();
            for (int place = 0; place < cells.size(); place++) {
                if (cells.get(place).indexOf(REPLACEMENT) >= 0) {
                    faults.fault(record.line(), SheetLine.letters(place), SheetFault.UNREADABLE);
                }
            }
            if (cells.stream().skip(headings).anyMatch(cell -> !cell.isEmpty())) {
                faults.fault(record.line(), "", SheetFault.TOO_MANY_CELLS, String.valueOf(headings));
            }
            taker.accept(new SheetLine(record.line(), cells));
        }
    }
}
