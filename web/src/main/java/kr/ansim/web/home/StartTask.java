package kr.ansim.web.home;

/**
 * Something that waits for the reader.
 *
 * @param text what is to be done
 * @param note since when, or by whom it was asked for
 * @param path of the page on which it is done
 * @param chip the state that it is in
 */
public record StartTask(String text, String note, String path, String chip) {}
