package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.FindReviews;
import kr.ansim.partner.PaperReview;
import kr.ansim.partner.ReviewCounts;
import kr.ansim.partner.ReviewRow;
import kr.ansim.partner.ReviewShow;
import kr.ansim.web.faces.Picks;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** The reviewers' queue, the paper that is due first on top. */
@Named("reviewQueue")
@RequestScoped
public class QueueView {

    private static final int ROWS = 25;

    /** A pill above the table. */
    public record Pill(String text, int count, boolean current, String link) {}

    @Inject
    private PaperReview review;

    @Inject
    private ReviewQuery query;

    @Inject
    private Colleagues colleagues;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<ReviewRow> found;
    private @Nullable ReviewCounts counts;
    private @Nullable Optional<UUID> next;

    /** One more than is shown, which tells whether there is a next page. */
    private List<ReviewRow> found() {
        List<ReviewRow> known = found;
        if (known == null) {
            known = review.queue(query.wanted(ROWS + 1));
            found = known;
        }
        return known;
    }

    private ReviewCounts counts() {
        ReviewCounts known = counts;
        if (known == null) {
            known = review.counts();
            counts = known;
        }
        return known;
    }

    public List<ReviewRow> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    public boolean isMore() {
        return found().size() > ROWS;
    }

    public String getNextLink() {
        return "?after=" + ReviewQuery.written(getRows().get(ROWS - 1).place()) + query.getKept();
    }

    public List<Pill> getPills() {
        return Arrays.stream(ReviewShow.values())
                .map(one -> new Pill(
                        Wording.REVIEW.text("show." + one.name().toLowerCase(Locale.ROOT)),
                        counts().shown().getOrDefault(one, 0),
                        one == query.show(),
                        "?" + query.kept(one, query.getCategory())))
                .toList();
    }

    /** The categories of which something waits, with their numbers, the fullest first. */
    public List<Map.Entry<String, Integer>> getCategories() {
        return counts().categories().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    public String getCompaniesOwn() {
        return FindReviews.OF_COMPANIES;
    }

    /** The working time until it is due, or since. */
    public String left(Duration left) {
        return left.isNegative()
                ? Wording.REVIEW.text("late", when.duration(left.negated()))
                : Wording.REVIEW.text("left", when.duration(left));
    }

    public List<Colleague> getReviewers() {
        return colleagues.reviewers();
    }

    /** The paper to begin with. */
    public Optional<String> getNext() {
        Optional<UUID> known = next;
        if (known == null) {
            known = review.next(query.fromTheTop());
            next = known;
        }
        return known.map(id -> "paper.xhtml?id=" + id + query.getKept());
    }

    public void take() {
        act("queue.taken", review::take);
    }

    public void handOver() {
        String to = request.getParameter("reviewer");
        act("queue.handed-over", picked -> review.handOver(picked, to == null ? "" : to));
    }

    public void acceptKnown() {
        List<UUID> picked = Picks.in(request, Wording.REVIEW, "queue.none-picked");
        if (picked.isEmpty()) {
            return;
        }
        int accepted = review.acceptKnown(picked);
        if (accepted == picked.size()) {
            Wording.REVIEW.done("queue.accepted", accepted);
        } else {
            Wording.REVIEW.done("queue.accepted-some", accepted, picked.size() - accepted);
        }
        again();
    }

    private void act(String done, Consumer<List<UUID>> act) {
        List<UUID> picked = Picks.in(request, Wording.REVIEW, "queue.none-picked");
        if (picked.isEmpty()) {
            return;
        }
        try {
            act.accept(picked);
            Wording.REVIEW.done(done, picked.size());
        } catch (RuleBroken broken) {
            Refusals.show("queue", broken);
        }
        again();
    }

    private void again() {
        found = null;
        counts = null;
        next = null;
    }
}
