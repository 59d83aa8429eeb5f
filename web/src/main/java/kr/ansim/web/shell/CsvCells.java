package kr.ansim.web.shell;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of a CSV file (RFC 4180) that spreadsheets show and never run. */
public final class CsvCells {

    private static final String FORMULAS = "=+-@\t\r";

    private CsvCells() {}

    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString())
                .map(CsvCells::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe, which spreadsheets take for "this is text". */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
