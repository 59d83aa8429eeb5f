package kr.ansim.certification;

import java.util.List;

/**
 * Something in a spreadsheet of rules that keeps all of it from being taken. The text for people is made from the code and
 * its arguments in the reader's language.
 *
 * @param row as spreadsheets count, from 1; 0 when the whole file is meant
 * @param column its letters as spreadsheets show them, empty when the whole row is meant
 * @param arguments in the order in which {@link Code} names them
 */
public record RuleFault(int row, String column, Code code, List<String> arguments) {

    public RuleFault {
        arguments = List.copyOf(arguments);
    }

    /** Arguments stand behind each code. */
    public enum Code {
        /** Not a workbook that Excel 2007 or later would save, or a broken one. */
        NOT_A_SPREADSHEET,
        /** megabytes allowed */
        TOO_LARGE,
        NO_ROWS,
        /** rows allowed; those after this row were not read */
        TOO_MANY_ROWS,
        /** the heading */
        HEADING_MISSING,
        /** what stands there */
        HEADING_UNKNOWN,
        /** what stands there */
        HEADING_TWICE,
        /** heading of the column */
        EMPTY,
        /** what stands there */
        LAW_UNKNOWN,
        /** what stands there */
        SCHEME_UNKNOWN,
        /** characters allowed */
        TOO_LONG,
        /** What is calculated here may be another value elsewhere; also a cell that shows an error. */
        FORMULA,
        /** a supplier's declaration is proven by papers, and none is named */
        PROOFS_MISSING,
        /** row of the same category and law */
        DOUBLE
    }
}
