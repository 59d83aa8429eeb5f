package kr.ansim.platform;

import java.util.Locale;

/** A column of a table that is written to spreadsheets and read from them, in Korean or English. */
public interface SheetColumn {

    String korean();

    String english();

    /** The most characters of a cell. */
    int longest();

    /** In characters, as spreadsheets measure. */
    int width();

    /** Whether its cells are numbers, with which spreadsheets calculate. */
    default boolean number() {
        return false;
    }

    default String heading(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean() : english();
    }
}
