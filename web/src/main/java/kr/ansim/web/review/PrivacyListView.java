package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.partner.FindPrivacyChecks;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyReview;
import kr.ansim.partner.PrivacyShow;
import kr.ansim.web.faces.PagedList;
import org.jspecify.annotations.Nullable;

/** The privacy checks of all companies, for those who review them. */
@Named("privacyList")
@RequestScoped
public class PrivacyListView extends PagedList<PrivacyCheck> {

    /** A pill above the table. */
    public record Pill(PrivacyShow show, int count, boolean current, String link) {}

    @Inject
    private PrivacyReview review;

    @Override
    protected List<PrivacyCheck> find(String wanted, @Nullable UUID last, int limit) {
        return review.list(new FindPrivacyChecks(show(), wanted, Optional.ofNullable(last), limit));
    }

    @Override
    protected UUID id(PrivacyCheck row) {
        return row.id();
    }

    @Override
    protected String kept() {
        return "show=" + getShow() + "&";
    }

    /** What waits for a reviewer, unless the address says something else. */
    private PrivacyShow show() {
        return Arrays.stream(PrivacyShow.values())
                .filter(one -> name(one).equals(parameter("show")))
                .findFirst()
                .orElse(PrivacyShow.HANDED_IN);
    }

    public String getShow() {
        return name(show());
    }

    private static String name(PrivacyShow show) {
        return show.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Pill> getPills() {
        Map<PrivacyShow, Integer> counts = review.counts();
        String query = getQuery().isEmpty() ? "" : "&q=" + URLEncoder.encode(getQuery(), StandardCharsets.UTF_8);
        return Arrays.stream(PrivacyShow.values())
                .map(one -> new Pill(one, counts.getOrDefault(one, 0), one == show(), "?show=" + name(one) + query))
                .toList();
    }
}
