package kr.ansim.certification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.ansim.certification.recall.MatchBoard;
import kr.ansim.certification.recall.MatchDecisions;
import kr.ansim.certification.recall.RecallFiles;
import kr.ansim.kernel.RuleBroken;

/** The officers' desk for recalls: which watched products they may be about, by what evidence, decided by a person. */
@Stateless
@RolesAllowed("CERTIFICATION_OFFICER")
public class RecallDesk {

    @Inject
    private MatchBoard board;

    @Inject
    private MatchDecisions decisions;

    @Inject
    private RecallFiles recalls;

    public List<MatchRow> find(FindMatches wanted) {
        return board.find(wanted);
    }

    public Map<MatchFilter, Integer> counts() {
        return board.counts();
    }

    /** All matches of a product but the outdated, open ones first. */
    public List<MatchRow> ofProduct(UUID product) {
        return board.ofProduct(product);
    }

    /** @throws RuleBroken {@code UNKNOWN_MATCH} */
    public MatchFile file(UUID match) {
        return board.file(match);
    }

    public List<RecallRow> recalls(FindRecalls wanted) {
        return recalls.find(wanted);
    }

    /** @throws RuleBroken {@code UNKNOWN_RECALL} */
    public RecallDetails recall(UUID id) {
        return recalls.details(id).orElseThrow(() -> new RuleBroken(CertificationRule.UNKNOWN_RECALL));
    }

    /**
     * Finds that the product is recalled: it is held from now on, until two people release it.
     *
     * @throws RuleBroken {@code REASON_MISSING, UNKNOWN_MATCH, MATCH_NOT_OPEN}
     */
    public void confirm(UUID match, String reason) {
        decisions.confirm(match, reason);
    }

    /**
     * Finds that the product is another one. It comes up again only when more speaks for it.
     *
     * @throws RuleBroken {@code REASON_MISSING, UNKNOWN_MATCH, MATCH_NOT_OPEN}
     */
    public void dismiss(UUID match, String reason) {
        decisions.dismiss(match, reason);
    }

    /**
     * The same of several for one reason. What somebody has decided on meanwhile stays decided.
     *
     * @return how many were dismissed
     * @throws RuleBroken {@code REASON_MISSING}
     */
    public int dismiss(List<UUID> matches, String reason) {
        return decisions.dismiss(matches, reason);
    }

    /** Takes a dismissal back. @throws RuleBroken {@code UNKNOWN_MATCH, MATCH_NOT_DISMISSED} */
    public void reopen(UUID match) {
        decisions.reopen(match);
    }
}
