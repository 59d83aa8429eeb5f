package kr.ansim.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.figures.DecisionList;
import kr.ansim.partner.figures.Figures;
import kr.ansim.platform.AuditEntry;
import kr.ansim.platform.AuditTrail;

/** How the review goes, and the lists behind each figure. What leaves the house as a file leaves with a reason. */
@Stateless
@RolesAllowed("QA_REVIEWER")
public class ReviewStatistics {

    /** Rows of an exported list. */
    private static final int MOST = 50_000;

    @Inject
    private Figures figures;

    @Inject
    private DecisionList decisions;

    @Inject
    private AuditTrail trail;

    /** @param since the first day, in Korea */
    public ReviewFigures figures(LocalDate since) {
        return figures.since(since);
    }

    public List<DecisionRow> decisions(FindDecisions wanted) {
        return decisions.find(wanted);
    }

    /** The papers that end by that day, or have ended, the first to end on top. */
    public List<ExpiringPaper> expiring(LocalDate until, int most) {
        return figures.expiring(until, most);
    }

    /** The whole list for a file. @throws RuleBroken {@code REASON_NEEDED} at reason */
    public List<DecisionRow> export(FindDecisions wanted, String reason) {
        require(reason);
        List<DecisionRow> rows = decisions.find(new FindDecisions(
                wanted.since(),
                wanted.kind(),
                wanted.reason(),
                wanted.category(),
                wanted.company(),
                wanted.named(),
                wanted.reviewer(),
                wanted.firstVersion(),
                Optional.empty(),
                MOST));
        trail.record(AuditEntry.of("review.exported", "review", "decisions")
                .detail("rows", rows.size())
                .reason(reason.strip()));
        return rows;
    }

    /**
     * The figures for a file, with all papers that end by a day.
     *
     * @param since the first day, in Korea
     * @throws RuleBroken {@code REASON_NEEDED} at reason
     */
    public ExportedFigures export(LocalDate since, LocalDate until, String reason) {
        require(reason);
        List<ExpiringPaper> expiring = figures.expiring(until, MOST);
        trail.record(AuditEntry.of("review.figures-exported", "review", "figures")
                .detail("since", since)
                .detail("rows", expiring.size())
                .reason(reason.strip()));
        return new ExportedFigures(figures.since(since), expiring);
    }

    private static void require(String reason) {
        if (reason.isBlank()) {
            throw RuleBroken.at("reason", PartnerRule.REASON_NEEDED);
        }
    }
}
