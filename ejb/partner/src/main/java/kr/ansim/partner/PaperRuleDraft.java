package kr.ansim.partner;

import java.time.Instant;
import java.util.List;

/**
 * The next version of the table of papers while somebody works on it.
 *
 * @param basedOn number of the version it was begun from
 * @param faults what keeps it from being put into force
 */
public record PaperRuleDraft(int basedOn, Instant changedAt, PaperRuleLines lines, List<PaperRuleFault> faults) {

    public PaperRuleDraft {
        faults = List.copyOf(faults);
    }
}
