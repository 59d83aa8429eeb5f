package kr.ansim.simulators.certificates;

/**
 * One recall as it was published.
 *
 * @param models a list between commas, in whatever spelling
 * @param certNumbers a list with brackets, line breaks and placeholders, or "-"
 * @param publishedOn yyyyMMdd
 * @param advice what may happen; in a foreign recall what the consumer is to do
 */
public record Recall(
        String uid,
        String product,
        String brand,
        String models,
        String certNumbers,
        String barcode,
        String type,
        String publishedOn,
        String harm,
        String advice,
        String action) {}
