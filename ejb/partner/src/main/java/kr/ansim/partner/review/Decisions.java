package kr.ansim.partner.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.kernel.Ids;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.ReturnPaper;
import kr.ansim.partner.ReturnReason;
import kr.ansim.partner.ReviewRow;
import kr.ansim.platform.AuditTrail;
import kr.ansim.platform.Statements;
import org.jspecify.annotations.Nullable;

/** What reviewers decide on versions of papers. Whoever decides has the work, and nobody decides twice. */
@ApplicationScoped
public class Decisions {

    private static final int LONGEST_WORDS = 2_000;

    @Inject
    private Statements statements;

    @Inject
    private Claims claims;

    @Inject
    private ReviewItems items;

    @Inject
    private ReviewQueue queue;

    @Inject
    private WorkingHours hours;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PaperDecided> decided;

    /**
     * @param endsOn the last day on which it holds, as the reviewer reads it
     * @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER}, {@code PAPER_ENDED} at endsOn
     */
    public void accept(UUID submission, @Nullable LocalDate endsOn, String reviewer) {
        ReviewItems.Locked item = claims.own(submission, reviewer);
        Instant at = claims.from(item);
        if (endsOn != null && endsOn.isBefore(LocalDate.ofInstant(at, SystemClock.KOREA))) {
            throw RuleBroken.at("endsOn", PartnerRule.PAPER_ENDED);
        }
        write(item, DecisionKind.ACCEPTED, List.of(), "", endsOn, at, reviewer);
        trail.record(Claims.entry("paper.accepted", item));
    }

    /** @throws RuleBroken {@code REVIEW_GONE, REVIEW_OF_ANOTHER}, {@code REASON_NEEDED} at reasons, {@code WORDS_NEEDED} at words */
    public void turnBack(ReturnPaper paper, String reviewer) {
        String words = paper.words().strip();
        if (paper.reasons().isEmpty()) {
            throw RuleBroken.at("reasons", PartnerRule.REASON_NEEDED);
        }
        if (words.isEmpty() && paper.reasons().stream().anyMatch(ReturnReason::wantsWords)) {
            throw RuleBroken.at("words", PartnerRule.WORDS_NEEDED);
        }
        if (words.length() > LONGEST_WORDS) {
            throw RuleBroken.at("words", PartnerRule.FIELD_TOO_LONG, LONGEST_WORDS);
        }
        ReviewItems.Locked item = claims.own(paper.submission(), reviewer);
        write(item, DecisionKind.RETURNED, paper.reasons(), words, null, claims.from(item), reviewer);
        trail.record(Claims.entry("paper.returned", item).detail("reasons", codes(paper.reasons())));
    }

    /** What somebody else has taken or decided meanwhile is passed over. */
    public int acceptKnown(List<UUID> submissions, String reviewer) {
        List<ReviewRow> known = submissions.stream()
                .distinct()
                .sorted()
                .flatMap(one -> queue.find(one).stream())
                .filter(row -> row.known()
                        && row.claimedBy()
                                .filter(other -> !other.equals(reviewer))
                                .isEmpty())
                .toList();
        int accepted = 0;
        for (ReviewRow row : known) {
            Optional<ReviewItems.Locked> item = items.lock(row.submission());
            if (item.filter(one -> one.claimedBy() == null || one.claimedBy().equals(reviewer))
                    .isPresent()) {
                accept(row.submission(), row.endsOn().orElse(null), reviewer);
                accepted++;
            }
        }
        return accepted;
    }

    private void write(
            ReviewItems.Locked item,
            DecisionKind kind,
            List<ReturnReason> reasons,
            String words,
            @Nullable LocalDate endsOn,
            Instant at,
            String reviewer) {
        UUID id = Ids.next();
        statements.update(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind, reasons, words,"
                        + " ends_on, worked, decided_at, decided_by, paper_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                item.company(),
                item.subject(),
                item.subjectId(),
                item.paper(),
                item.category(),
                item.submission(),
                kind,
                codes(reasons),
                words,
                endsOn,
                hours.between(item.enteredAt(), at).toSeconds(),
                at,
                reviewer,
                decidedBefore(item) + 1);
        items.remove(item.submission());
        decided.fire(new PaperDecided(id, item.company(), item.subject(), item.subjectId(), item.paper(), kind));
    }

    /** Of the paper; a version that was replaced before anybody looked at it does not count. */
    private int decidedBefore(ReviewItems.Locked item) {
        return statements
                .find(
                        "SELECT COUNT(*) AS n FROM partner_decision WHERE company_id = ? AND subject_id = ? AND paper = ?"
                                + " AND submission_id IS NOT NULL",
                        row -> row.integer("n"),
                        item.company(),
                        item.subjectId(),
                        item.paper())
                .orElse(0);
    }

    private static String codes(List<ReturnReason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
