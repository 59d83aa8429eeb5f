package kr.ansim.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table (RFC 4180, with any line ends) so that a broken row never costs a good one. A quote that is never closed
 * would swallow the rows after it, so a row over several lines is believed only when it has exactly the cells of the header
 * and none of its lines is a whole row by itself; otherwise its first line alone is given up. No library reader can go
 * back like this, therefore our own.
 */
public final class CsvText {

    public static final int MAX_CELL = 4_000;
    private static final int MAX_LINES_OF_A_ROW = 50;

    private final String text;
    private final char delimiter;
    private int position;
    private int line = 1;

    public CsvText(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** @param expected cells of a row; 0 while that is not known */
    public Optional<CsvRecord> next(int expected) {
        if (position >= text.length()) {
            return Optional.empty();
        }
        int start = position;
        Scan scan = new Scan(start, true);
        boolean severalLines = scan.lines > 0;
        if (severalLines && (scan.fault != null || !isOneRow(scan, start, expected))) {
            return Optional.of(giveUpLine(start, scan, CsvFault.UNCLOSED_QUOTE));
        }
        if (scan.fault != null) {
            return Optional.of(giveUpLine(start, scan, scan.fault));
        }
        CsvRecord whole = new CsvRecord(line, scan.cells, null, 0);
        position = scan.position;
        line += scan.lines;
        passLineEnd();
        return Optional.of(whole);
    }

    private CsvRecord giveUpLine(int start, Scan scan, CsvFault fault) {
        CsvRecord broken = new CsvRecord(line, scan.cells, fault, scan.suspect());
        position = endOfLine(start);
        passLineEnd();
        return broken;
    }

    private void passLineEnd() {
        if (position < text.length()) {
            position = afterLineEnd(position);
            line++;
        }
    }

    private boolean isOneRow(Scan scan, int start, int expected) {
        if (expected == 0) {
            return true;
        }
        if (scan.cells.size() != expected) {
            return false;
        }
        int next = endOfLine(start);
        while (next < scan.position) {
            next = afterLineEnd(next);
            Scan alone = new Scan(next, false);
            if (alone.fault == null && alone.cells.size() == expected) {
                return false;
            }
            next = endOfLine(next);
        }
        return true;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int afterLineEnd(int lineEnd) {
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** One attempt to read a row. It stops at the row's line end, at the end of the text or at a fault. */
    private final class Scan {
        private final List<String> cells = new ArrayList<>();
        private final boolean mayContinue;
        private int position;
        private int lines;
        private int firstCellOverLines = -1;
        private @Nullable CsvFault fault;

        Scan(int start, boolean mayContinue) {
            this.position = start;
            this.mayContinue = mayContinue;
            boolean more = true;
            while (more) {
                String cell = readCell();
                if (fault != null) {
                    return;
                }
                cells.add(cell);
                more = position < text.length() && text.charAt(position) == delimiter;
                position += more ? 1 : 0;
            }
        }

        int suspect() {
            return firstCellOverLines >= 0 ? firstCellOverLines : cells.size();
        }

        private String readCell() {
            int first = position;
            while (first < text.length() && isFiller(text.charAt(first))) {
                first++;
            }
            if (first < text.length() && text.charAt(first) == '"') {
                position = first + 1;
                return readQuoted();
            }
            return readPlain();
        }

        private boolean isFiller(char c) {
            return c == ' ' || c == '\t' && delimiter != '\t';
        }

        private String readPlain() {
            int start = position;
            while (position < text.length() && !endsCell(text.charAt(position))) {
                if (text.charAt(position) == '"') {
                    fault = CsvFault.MISPLACED_QUOTE;
                    return "";
                }
                position++;
            }
            if (position - start > MAX_CELL) {
                fault = CsvFault.CELL_TOO_LONG;
            }
            return text.substring(start, position);
        }

        private boolean endsCell(char c) {
            return c == delimiter || isLineEnd(c);
        }

        private String readQuoted() {
            StringBuilder cell = new StringBuilder();
            int firstLine = lines;
            while (position < text.length()) {
                char c = text.charAt(position);
                if (c == '"' && !text.startsWith("\"\"", position)) {
                    position++;
                    passFiller();
                    return cell.toString();
                }
                if (isLineEnd(c)) {
                    continueOnNextLine();
                    cell.append('\n');
                } else {
                    cell.append(c);
                    position += c == '"' ? 2 : 1;
                }
                if (cell.length() > MAX_CELL) {
                    fault = lines == firstLine ? CsvFault.CELL_TOO_LONG : CsvFault.UNCLOSED_QUOTE;
                }
                if (fault != null) {
                    return "";
                }
            }
            fault = CsvFault.UNCLOSED_QUOTE;
            return "";
        }

        private void continueOnNextLine() {
            if (!mayContinue || lines == MAX_LINES_OF_A_ROW) {
                fault = CsvFault.UNCLOSED_QUOTE;
                return;
            }
            if (firstCellOverLines < 0) {
                firstCellOverLines = cells.size();
            }
            position = afterLineEnd(position);
            lines++;
        }

        private void passFiller() {
            while (position < text.length() && isFiller(text.charAt(position))) {
                position++;
            }
            if (position < text.length() && !endsCell(text.charAt(position))) {
                fault = CsvFault.MISPLACED_QUOTE;
            }
        }
    }
}
