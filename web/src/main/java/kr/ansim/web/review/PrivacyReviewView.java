package kr.ansim.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.PrivacyCheck;
import kr.ansim.partner.PrivacyCheckDetails;
import kr.ansim.partner.PrivacyReview;
import kr.ansim.partner.WritePrivacyFinding;
import kr.ansim.web.faces.AddressedId;
import kr.ansim.web.faces.Refusals;
import kr.ansim.web.faces.Wording;
import org.jspecify.annotations.Nullable;

/** One privacy check as reviewers see it: what was answered, what was found, and what becomes of it. */
@Named("privacyReview")
@ViewScoped
public class PrivacyReviewView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_TO_MEND = 14;

    @Inject
    private PrivacyReview review;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private @Nullable UUID id;
    private int place;
    private String words = "";
    private @Nullable LocalDate deadline;
    private transient @Nullable Optional<PrivacyCheckDetails> known;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
        deadline = getToday().plusDays(DAYS_TO_MEND);
    }

    public void check() {
        if (find().isEmpty()) {
            AddressedId.unknown();
        }
    }

    private Optional<PrivacyCheckDetails> find() {
        Optional<PrivacyCheckDetails> found = known;
        if (found == null) {
            found = id == null ? Optional.empty() : review.find(id);
            known = found;
        }
        return found;
    }

    public PrivacyCheckDetails getIt() {
        return find().orElseThrow();
    }

    /** Whether a reviewer can do something: it was handed in and is not concluded. */
    public boolean isOpen() {
        PrivacyCheck it = getIt().check();
        return it.handedInAt().isPresent() && it.concludedAt().isEmpty();
    }

    public void write() {
        LocalDate day = deadline;
        if (day != null) {
            act(() -> review.write(new WritePrivacyFinding(getIt().check().id(), place, words, day)), "found");
        }
    }

    public void turnBack(UUID finding) {
        LocalDate day = deadline;
        if (day != null) {
            act(() -> review.turnBack(finding, words, day), "finding.returned");
        }
    }

    public void close(UUID finding) {
        act(() -> review.close(finding, words), "finding.closed");
    }

    public void conclude() {
        act(() -> review.conclude(getIt().check().id(), words), "concluded");
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Wording.PRIVACY.done(done);
            words = "";
        } catch (RuleBroken broken) {
            Refusals.show("f", broken);
        }
        known = null;
    }

    public List<PrivacyCheck> getOthers() {
        return review.of(getIt().check().company()).stream()
                .filter(one -> !one.id().equals(id))
                .toList();
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.KOREA);
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
    }
}
