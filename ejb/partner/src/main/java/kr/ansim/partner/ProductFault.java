package kr.ansim.partner;

import java.util.List;

/**
 * Something in a spreadsheet of products that keeps its row, or all of it, from being taken.
 *
 * @param place counts the faults of a file from 1
 * @param row as spreadsheets count, from 1; 0 when the whole file is meant
 * @param column its letters as spreadsheets show them, empty when the whole row is meant
 * @param code a constant of {@link Code}, or of {@link PartnerRule} where the single product would be refused alike
 * @param arguments in the order in which the constants name them
 */
public record ProductFault(int place, int row, String column, String itemCode, String code, List<String> arguments) {

    public ProductFault {
        arguments = List.copyOf(arguments);
    }

    /** Arguments stand behind each code. */
    public enum Code {
        /** Not a workbook that Excel 2007 or later would save, or a broken one. */
        NOT_A_SPREADSHEET,
        /** megabytes allowed */
        TOO_LARGE,
        NO_ROWS,
        /** rows allowed; those from this row on were not read */
        TOO_MANY_ROWS,
        /** the heading */
        HEADING_MISSING,
        /** what stands there */
        HEADING_UNKNOWN,
        /** what stands there */
        HEADING_TWICE,
        /** What is calculated here may be another value elsewhere; also a cell that shows an error. */
        FORMULA,
        /** row of the same item code */
        DOUBLE,
        /** what stands there */
        ORIGIN_UNKNOWN,
        /** what stands there */
        CHANNEL_UNKNOWN,
        /** what stands there */
        NOT_WHOLE,
        /** More lists of certificate numbers than models. */
        NUMBERS_WITHOUT_MODEL,
        /** The row was right and could not be taken all the same. */
        FAILED
    }
}
