package kr.ansim.partner;

/** How many first versions were decided on, and how many of them were accepted. @param key a category or a company's id */
public record FirstTimeRight(String key, String name, int decided, int right) {

    /** In percent, rounded down: a single return is never hidden by rounding. */
    public int percent() {
        return decided == 0 ? 0 : right * 100 / decided;
    }
}
