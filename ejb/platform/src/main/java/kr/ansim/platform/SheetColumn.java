package kr.ansim.platform;

import java.util.Locale;

/** A column of a table that is written to spreadsheets and read from them, in Korean or English. */
public interface SheetColumn {

    SheetHead head();

    /** Whether its cells are numbers, with which spreadsheets calculate. */
    default boolean number() {
        return false;
    }

    default String heading(Locale language) {
        return head().in(language);
    }
}
