package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PartnerRule;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** Who looks at which paper. One person at a time; work is handed over, never taken away unseen. */
@ApplicationScoped
public class Claims {

    @Inject
    private ReviewItems items;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Taking what one has already is no fault. @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER} */
    public void take(UUID submission, String reviewer) {
        ReviewItems.Locked item = own(submission, reviewer);
        if (item.claimedBy() == null) {
            items.claim(submission, reviewer, from(item));
            trail.record(entry("review.claimed", item));
        }
    }

    /** @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER} */
    public void giveBack(UUID submission, String reviewer) {
        ReviewItems.Locked item = own(submission, reviewer);
        items.claim(submission, null, clock.instant());
        trail.record(entry("review.given-back", item));
    }

    /** Anybody may hand it on, so that work of somebody who is away does not lie. @throws RuleBroken {@code REVIEW_GONE} */
    public void handOver(UUID submission, String to) {
        ReviewItems.Locked item = items.lock(submission).orElseThrow(() -> new RuleBroken(PartnerRule.REVIEW_GONE));
        items.claim(submission, to, from(item));
        trail.record(entry("review.handed-over", item).detail("to", to));
    }

    /** The line of work, locked: free, or this reviewer's. */
    ReviewItems.Locked own(UUID submission, String reviewer) {
        ReviewItems.Locked item = items.lock(submission).orElseThrow(() -> new RuleBroken(PartnerRule.REVIEW_GONE));
        if (item.claimedBy() != null && !item.claimedBy().equals(reviewer)) {
            throw new RuleBroken(PartnerRule.REVIEW_OF_ANOTHER);
        }
        return item;
    }

    /** Another node's clock may be ahead of ours: nothing happens to a version before it came. */
    Instant from(ReviewItems.Locked item) {
        Instant now = clock.instant();
        return now.isBefore(item.submittedAt()) ? item.submittedAt() : now;
    }

    static AuditEntry entry(String action, ReviewItems.Locked item) {
        return AuditEntry.of(action, "paper", item.submission())
                .detail("company", item.company())
                .detail("paper", item.paper());
    }
}
