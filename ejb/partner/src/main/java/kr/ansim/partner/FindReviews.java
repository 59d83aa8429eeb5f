package kr.ansim.partner;

import java.util.Optional;

/**
 * What to show of the queue, the one that is due first on top.
 *
 * @param category of products; empty for all, {@link #OF_COMPANIES} for papers of companies
 * @param company a part of the company's name or its registration number; may be empty
 * @param after the row after which the page begins
 * @param most at most so many rows
 */
public record FindReviews(ReviewShow show, String category, String company, Optional<ReviewPlace> after, int most) {

    public static final String OF_COMPANIES = "-";
}
