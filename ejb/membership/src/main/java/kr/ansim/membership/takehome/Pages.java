package kr.ansim.membership.takehome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All of a list that is read page by page. */
final class Pages {

    static final int SIZE = 500;

    private Pages() {}

    /** @param page what comes after the last that is known, null for the first page */
    static <T> List<T> all(Function<@Nullable T, List<T>> page) {
        List<T> all = new ArrayList<>();
        List<T> some = page.apply(null);
        all.addAll(some);
        while (some.size() == SIZE) {
            some = page.apply(all.get(all.size() - 1));
            all.addAll(some);
        }
        return all;
    }
}
