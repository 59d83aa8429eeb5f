package kr.ansim.delivery;

/**
 * Which sites staff want to see. Empty texts do not narrow.
 *
 * @param text words that all occur in name, district or address
 * @param province by its whole name, for instance {@code 서울특별시}
 * @param district by its whole name, for instance {@code 서울특별시 중구}
 * @param offset rows of the list to skip
 */
public record ListSites(String text, String province, String district, SiteFilter show, int offset, int limit) {}
