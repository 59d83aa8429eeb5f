package kr.ansim.partner;

import java.util.Map;

/** How much waits, by the parts of the queue and by category, where {@link FindReviews#OF_COMPANIES} are the companies' own papers. */
public record ReviewCounts(Map<ReviewShow, Integer> shown, Map<String, Integer> categories) {

    public ReviewCounts {
        shown = Map.copyOf(shown);
        categories = Map.copyOf(categories);
    }
}
