package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.Colleague;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperReview;
import kr.ansim.partner.PaperState;
import kr.ansim.partner.ReturnPaper;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReviewDetails;
import kr.ansim.partner.ReviewRow;
import kr.ansim.partner.Snippet;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Onward;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One version of a paper on a reviewer's desk: what was handed in, what it is measured by, and the decision. */
@Named("paperReview")
@ViewScoped
public class PaperReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperReview review;

    @Inject
    private Colleagues colleagues;

    @Inject
    private ReviewQuery query;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private String kept = "";
    private List<ReturnReason> reasons = List.of();
    private String words = "";
    private @Nullable LocalDate endsOn;
    private String reviewer = "";
    private transient @Nullable ReviewDetails known;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        kept = query.getKept();
        endsOn = find().flatMap(found -> found.version().endsOn()).orElse(null);
    }

    public void check() {
        if (find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<ReviewDetails> find() {
        ReviewDetails details = known;
        if (details == null && id != null) {
            details = review.find(id).orElse(null);
            known = details;
        }
        return Optional.ofNullable(details);
    }

    public ReviewDetails getIt() {
        return find().orElseThrow();
    }

    /** Whether the reader can decide: it waits, and nobody else has taken it. */
    public boolean isOpen() {
        return getIt().row()
                .filter(row ->
                        row.claimedBy().filter(other -> !other.equals(me())).isEmpty())
                .isPresent();
    }

    public boolean isMine() {
        return getIt().row().flatMap(ReviewRow::claimedBy).filter(me()::equals).isPresent();
    }

    public boolean isSettledBefore() {
        return getIt().file().standing().state() == PaperState.WAIVED;
    }

    public void take() {
        act(() -> review.take(List.of(getIt().version().submission())), "paper.taken");
    }

    public void giveBack() {
        act(() -> review.giveBack(getIt().version().submission()), "paper.given-back");
    }

    public void handOver() {
        act(() -> review.handOver(List.of(getIt().version().submission()), reviewer), "paper.handed-over");
    }

    public void accept() {
        LocalDate end = endsOn;
        if (act(() -> review.accept(getIt().version().submission(), end), "paper.accepted")) {
            goOn();
        }
    }

    public void turnBack() {
        ReturnPaper paper = new ReturnPaper(getIt().version().submission(), reasons, words);
        if (act(() -> review.turnBack(paper), "paper.returned")) {
            goOn();
        }
    }

    /** Of this kind of paper. */
    public List<Snippet> getSnippets() {
        return review.snippets(paper());
    }

    public void keepSnippet() {
        act(() -> review.keepSnippet(paper(), words), "snippet.kept");
    }

    public void dropSnippet(UUID snippet) {
        act(() -> review.dropSnippet(snippet), "snippet.dropped");
    }

    private String paper() {
        return getIt().file().standing().asked().kind().code();
    }

    private boolean act(Runnable act, String done) {
        try {
            act.run();
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
            known = null;
            return false;
        }
        Wording.REVIEW.done(done);
        known = null;
        return true;
    }

    /** To the next paper of the queue that was looked at, or back to it when none is left. */
    private void goOn() {
        String address = review.next(query.fromTheTop())
                .map(next -> "paper.xhtml?id=" + next + kept)
                .orElse("queue.xhtml" + kept.replaceFirst("&", "?"));
        Onward.to("/review/" + address);
    }

    public String getBack() {
        return "queue.xhtml" + kept.replaceFirst("&", "?");
    }

    public List<ReturnReason> getAllReasons() {
        return List.of(ReturnReason.values());
    }

    public List<Colleague> getReviewers() {
        return colleagues.reviewers();
    }

    private String me() {
        return request.getRemoteUser();
    }

    public List<ReturnReason> getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable List<ReturnReason> reasons) {
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(@Nullable String reviewer) {
        this.reviewer = reviewer == null ? "" : reviewer;
    }
}
