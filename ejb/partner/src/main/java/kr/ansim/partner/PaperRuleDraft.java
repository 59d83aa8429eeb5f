package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The next version of the table of papers while somebody works on it.
 *
 * @param basedOn number of the version it was begun from
 * @param all its lines, with those among them that were taken out
 * @param removed what was taken out: no part of the next version unless it is taken back
 * @param faults what keeps it from being put into force
 */
public record PaperRuleDraft(
        int basedOn, Instant changedAt, PaperRuleLines all, Set<RuleLine> removed, List<PaperRuleFault> faults) {

    public PaperRuleDraft {
        removed = Set.copyOf(removed);
        faults = List.copyOf(faults);
    }

    /** What the next version would say. */
    public PaperRuleLines lines() {
        return all.without(removed);
    }
}
