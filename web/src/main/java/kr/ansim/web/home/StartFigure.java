package kr.ansim.web.home;

/**
 * A figure of the start page.
 *
 * @param key of its name in the texts of this package; {@code key.unit} is its unit
 * @param value as it is shown
 * @param note makes it mean something, may be empty
 * @param tone now, bad or warn when somebody must act, else empty
 * @param path of the list behind it
 */
public record StartFigure(String key, String value, String note, String tone, String path) {}
