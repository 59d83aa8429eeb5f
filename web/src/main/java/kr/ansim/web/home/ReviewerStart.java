package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ansim.partner.CompanyApproval;
import kr.ansim.partner.CompanyState;
import kr.ansim.partner.PaperReview;
import kr.ansim.partner.ReviewShow;

/** What a reviewer of papers begins the day with. */
@Named("reviewerStart")
@RequestScoped
public class ReviewerStart {

    private static final String QUEUE = "/review/queue.xhtml?show=";

    @Inject
    private PaperReview review;

    @Inject
    private CompanyApproval approval;

    public List<StartFigure> getFigures() {
        Map<ReviewShow, Integer> shown = review.counts().shown();
        return List.of(
                figure("review-late", shown.getOrDefault(ReviewShow.LATE, 0), "bad", QUEUE + "late"),
                figure("review-mine", shown.getOrDefault(ReviewShow.MINE, 0), "now", QUEUE + "mine"),
                figure("review-free", shown.getOrDefault(ReviewShow.FREE, 0), "", QUEUE + "free"),
                figure(
                        "review-companies",
                        approval.counts().getOrDefault(CompanyState.SUBMITTED, 0),
                        "",
                        "/review/applications.xhtml"));
    }

    private static StartFigure figure(String key, int number, String tone, String path) {
        return new StartFigure(
                key, String.format(Locale.ROOT, "%,d", number), HOME.text(key + ".note"), number > 0 ? tone : "", path);
    }
}
