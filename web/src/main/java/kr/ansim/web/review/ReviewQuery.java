package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.ReviewPlace;
import kr.ansim.partner.ReviewShow;

/** What part of the queue the address speaks of, on the list and on the paper that was opened from it. */
@Named("reviewQuery")
@RequestScoped
public class ReviewQuery {

    @Inject
    private HttpServletRequest request;

    ReviewShow show() {
        return Arrays.stream(ReviewShow.values())
                .filter(one -> one.name().equalsIgnoreCase(parameter("show")))
                .findFirst()
                .orElse(ReviewShow.ALL);
    }

    public String getShow() {
        return show().name().toLowerCase(Locale.ROOT);
    }

    public String getCategory() {
        return parameter("category");
    }

    public String getCompany() {
        return parameter("q").strip();
    }

    public boolean isNarrowed() {
        return show() != ReviewShow.ALL
                || !getCategory().isEmpty()
                || !getCompany().isEmpty();
    }

    public boolean isLater() {
        return place().isPresent();
    }

    FindReviews wanted(int most) {
        return new FindReviews(show(), getCategory(), getCompany(), place(), most);
    }

    /** The whole queue as it is looked at, from its beginning. */
    FindReviews fromTheTop() {
        return new FindReviews(show(), getCategory(), getCompany(), Optional.empty(), 1);
    }

    /** As the row after which a page begins is written in its address. */
    static String written(ReviewPlace place) {
        return place.dueAt() + "~" + place.submission();
    }

    private Optional<ReviewPlace> place() {
        String[] parts = parameter("after").split("~", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReviewPlace(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** What is kept in the addresses of the papers and back; begins with an ampersand, or is empty. */
    public String getKept() {
        return kept(show(), getCategory());
    }

    String kept(ReviewShow show, String category) {
        return (show == ReviewShow.ALL ? "" : "&show=" + show.name().toLowerCase(Locale.ROOT))
                + (category.isEmpty() ? "" : "&category=" + URLEncoder.encode(category, StandardCharsets.UTF_8))
                + (getCompany().isEmpty() ? "" : "&q=" + URLEncoder.encode(getCompany(), StandardCharsets.UTF_8));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
