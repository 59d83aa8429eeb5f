package kr.ansim.delivery;

/**
 * A file of pickup sites was brought in.
 *
 * @param caller name of the principal who did it
 */
public record SiteImportFinished(SiteImportReport report, String caller) {}
