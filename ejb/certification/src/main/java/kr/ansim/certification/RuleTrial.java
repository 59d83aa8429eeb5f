package kr.ansim.certification;

import java.util.List;

/**
 * What would become of a spreadsheet of rules. With a fault nothing of it is taken.
 *
 * @param faults at most some hundred
 * @param rules how many rules were read
 * @param comparedWith number of the version whose place it would take, 0 when there is none
 * @param changes against that version; empty with a fault
 */
public record RuleTrial(List<RuleFault> faults, int rules, int comparedWith, List<RuleChange> changes) {

    public RuleTrial {
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Whether it could be put into force, and would change anything. */
    public boolean isUseful() {
        return faults.isEmpty() && !changes.isEmpty();
    }
}
