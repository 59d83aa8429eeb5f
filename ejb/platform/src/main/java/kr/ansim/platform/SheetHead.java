package kr.ansim.platform;

import java.util.Locale;

/**
 * What stands above a column, and how much it holds.
 *
 * @param longest the most characters of a cell
 * @param width in characters, as spreadsheets measure
 */
public record SheetHead(String korean, String english, int longest, int width) {

    String in(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
    }
}
