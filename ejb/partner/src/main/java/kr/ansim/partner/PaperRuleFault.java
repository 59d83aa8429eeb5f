package kr.ansim.partner;

import java.util.List;

/**
 * Something in a draft or a spreadsheet that keeps it from being taken.
 *
 * @param row of the part as its spreadsheet counts, the headings being row 1; 0 when the whole of it is meant
 * @param column letters of the spreadsheet, empty when the whole row is meant
 * @param code names the text for people
 * @param arguments in the order in which the text names them
 */
public record PaperRuleFault(RulePart part, int row, String column, String code, List<String> arguments) {

    public PaperRuleFault {
        arguments = List.copyOf(arguments);
    }
}
