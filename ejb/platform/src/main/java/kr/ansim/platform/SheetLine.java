package kr.ansim.platform;

import java.util.List;

/** One row of a sheet as texts, from column A on. @param number as spreadsheets count, from 1 */
public record SheetLine(int number, List<String> cells) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Empty behind the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** A for 0, Z for 25, AA for 26. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** 0 for A, 25 for Z, 26 for AA. */
    public static int place(String letters) {
        return letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    }
}
