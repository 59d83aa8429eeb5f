package kr.ansim.certification.product;

import java.util.Arrays;
import java.util.stream.Collectors;
import kr.ansim.kernel.Texts;

/** What people type into a search: part of a name or a code, in any case and with blanks wherever they come to them. */
public final class Search {

    private Search() {}

    /** A condition that takes {@link #part} once for each column, which it folds as {@link Texts#folded} does. */
    public static String in(String... columns) {
        return Arrays.stream(columns)
                .map(column -> "LOWER(REPLACE(" + column + ", ' ', '')) LIKE ? ESCAPE '!'")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    public static String part(String query) {
        return "%" + escaped(query) + "%";
    }

    private static String escaped(String query) {
        return Texts.folded(query).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
