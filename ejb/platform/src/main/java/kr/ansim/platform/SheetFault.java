package kr.ansim.platform;

import java.util.List;

/**
 * Something in a spreadsheet that keeps it from being taken.
 *
 * @param row as spreadsheets count, from 1; 0 when the whole file is meant
 * @param column its letters, empty when the whole row is meant
 * @param heading of the column, as it stands in the file; empty where none does
 * @param code one of the names below, or one of the domain that reads
 * @param arguments in the order in which the code names them
 */
public record SheetFault(int row, String column, String heading, String code, List<String> arguments) {

    /** Not a workbook that Excel 2007 or later would save, or a broken one. */
    public static final String NOT_A_SPREADSHEET = "NOT_A_SPREADSHEET";
    /** megabytes allowed */
    public static final String TOO_LARGE = "TOO_LARGE";

    public static final String NO_ROWS = "NO_ROWS";
    /** rows allowed; those after this row were not read */
    public static final String TOO_MANY_ROWS = "TOO_MANY_ROWS";
    /** the heading */
    public static final String HEADING_MISSING = "HEADING_MISSING";
    /** what stands there */
    public static final String HEADING_UNKNOWN = "HEADING_UNKNOWN";
    /** what stands there */
    public static final String HEADING_TWICE = "HEADING_TWICE";

    public static final String EMPTY = "EMPTY";
    /** characters allowed */
    public static final String TOO_LONG = "TOO_LONG";
    /** What is calculated here may be another value elsewhere; also a cell that shows an error. */
    public static final String FORMULA = "FORMULA";
    /** A quoted cell of a text file (CSV) never ends. */
    public static final String UNCLOSED_QUOTE = "UNCLOSED_QUOTE";
    /** A quote inside a cell of a text file is not doubled. */
    public static final String MISPLACED_QUOTE = "MISPLACED_QUOTE";
    /** More cells than there are headings */
    public static final String TOO_MANY_CELLS = "TOO_MANY_CELLS";
    /** Characters that are none in the encoding of the file */
    public static final String UNREADABLE = "UNREADABLE";
    /** the row that says the same */
    public static final String DOUBLE = "DOUBLE";

    public SheetFault {
        arguments = List.copyOf(arguments);
    }

    public SheetFault(int row, String column, String code, List<String> arguments) {
        this(row, column, "", code, arguments);
    }

    SheetFault under(String told) {
        return new SheetFault(row, column, told, code, arguments);
    }

    String cell() {
        return column + row;
    }
}
