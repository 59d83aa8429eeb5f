package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.identity.Colleagues;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.review.Claims;
import kr.ansim.partner.review.Decisions;
import kr.ansim.partner.review.ReviewFiles;
import kr.ansim.partner.review.ReviewQueue;
import kr.ansim.partner.review.Snippets;
import kr.ansim.partner.review.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * The reviewers' work: one queue of papers, the one that is due first on top. A paper is taken by one reviewer, decided on
 * once, and waived only by two. Who acts is always the one that is signed in.
 */
@Stateless
@RolesAllowed("QA_REVIEWER")
public class PaperReview {

    @Inject
    private ReviewQueue queue;

    @Inject
    private ReviewFiles files;

    @Inject
    private Claims claims;

    @Inject
    private Decisions decisions;

    @Inject
    private Waivers waivers;

    @Inject
    private Snippets snippets;

    @Inject
    private Colleagues colleagues;

    @Resource
    private SessionContext session;

    public List<ReviewRow> queue(FindReviews wanted) {
        return queue.find(wanted, caller());
    }

    public ReviewCounts counts() {
        return queue.counts(caller());
    }

    /** The paper that is due first and not another reviewer's. */
    public Optional<UUID> next(FindReviews wanted) {
        return queue.next(wanted, caller());
    }

    /** Empty when there is no such version of any paper. */
    public Optional<ReviewDetails> find(UUID submission) {
        return files.find(submission);
    }

    /** All of them or none. @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER} */
    public void take(List<UUID> submissions) {
        submissions.stream().sorted().forEach(one -> claims.take(one, caller()));
    }

    /** @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER} */
    public void giveBack(UUID submission) {
        claims.giveBack(submission, caller());
    }

    /** All of them or none. @param to by its principal's name. @throws RuleBroken {@code REVIEW_GONE, UNKNOWN_REVIEWER} */
    public void handOver(List<UUID> submissions, String to) {
        if (colleagues.reviewers().stream().noneMatch(one -> one.principalName().equals(to))) {
            throw new RuleBroken(PartnerRule.UNKNOWN_REVIEWER);
        }
        submissions.stream().sorted().forEach(one -> claims.handOver(one, to));
    }

    /**
     * @param endsOn the last day on which it holds, as the reviewer reads it
     * @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER}, {@code PAPER_ENDED} at endsOn
     */
    public void accept(UUID submission, @Nullable LocalDate endsOn) {
        decisions.accept(submission, endsOn, caller());
    }

    /**
     * Accepts those of which nothing differs from what was accepted from the company before; the others stay.
     *
     * @return how many were accepted
     */
    public int acceptKnown(List<UUID> submissions) {
        return decisions.acceptKnown(submissions, caller());
    }

    /** @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER}, {@code REASON_NEEDED} at reasons, {@code WORDS_NEEDED} at words */
    public void turnBack(ReturnPaper paper) {
        decisions.turnBack(paper, caller());
    }

    /** @throws RuleBroken {@code SUBJECT_UNKNOWN, PAPER_NOT_ASKED, WAIVER_NOT_NEEDED, WAIVER_ASKED}, {@code REASON_NEEDED} at reason, {@code WAIVER_ENDED} at endsOn */
    public void askWaiver(AskWaiver wanted) {
        waivers.ask(wanted, caller());
    }

    /** One that waits for a second reviewer. */
    public Optional<WaiverRequest> waiver(UUID subject, String paper) {
        return waivers.open(subject, paper);
    }

    /** @throws RuleBroken {@code WAIVER_GONE, SECOND_REVIEWER_NEEDED} */
    public void agreeWaiver(UUID request) {
        waivers.agree(request, caller());
    }

    /** Takes a request back, or refuses it. @throws RuleBroken {@code WAIVER_GONE} */
    public void dropWaiver(UUID request) {
        waivers.drop(request);
    }

    /** @throws RuleBroken {@code SUBJECT_UNKNOWN}, {@code REASON_NEEDED} at reason */
    public void liftWaiver(AskWaiver of) {
        waivers.lift(of, caller());
    }

    /** The paper of a company or product that was not handed in yet, for waiving it. @throws RuleBroken {@code SUBJECT_UNKNOWN, PAPER_NOT_ASKED} */
    public PaperFile paper(PaperSubject subject, UUID id, String paper) {
        return files.paper(subject, id, paper);
    }

    /** What reviewers like to write about this kind of paper. */
    public List<Snippet> snippets(String paper) {
        return snippets.of(paper);
    }

    /** For all reviewers. @throws RuleBroken {@code WORDS_NEEDED, FIELD_TOO_LONG, TOO_MANY_SNIPPETS} at words */
    public void keepSnippet(String paper, String words) {
        snippets.keep(paper, words, caller());
    }

    public void dropSnippet(UUID snippet) {
        snippets.drop(snippet);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
