package kr.ansim.platform;

/** Why a row of a CSV table cannot be read. */
public enum CsvFault {
    /** A quoted cell never ends; reading went on with the next line. */
    UNCLOSED_QUOTE,
    /** A quote stands inside a cell without being doubled. */
    MISPLACED_QUOTE,
    CELL_TOO_LONG
}
