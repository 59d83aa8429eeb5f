package kr.ansim.platform;

/**
 * A cell of a sheet.
 *
 * @param row as spreadsheets count, from 1
 * @param column its letters as spreadsheets show them
 */
public record SheetPlace(int row, String column) {}
