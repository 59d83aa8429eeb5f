package kr.ansim.certification.recall;

/** What people type into a search. */
final class Search {

    private Search() {}

    /** For {@code LIKE ? ESCAPE '!'}: anywhere within the text. */
    static String part(String query) {
        return "%" + query.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
