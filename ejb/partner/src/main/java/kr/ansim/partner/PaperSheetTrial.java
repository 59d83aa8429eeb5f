package kr.ansim.partner;

import java.util.List;

/**
 * What would become of a spreadsheet of one part. With a fault nothing of it is taken.
 *
 * @param rows how many were read
 * @param added lines that the draft does not have; one that is otherwise now is added, and its former self is removed
 */
public record PaperSheetTrial(RulePart part, List<PaperRuleFault> faults, int rows, int added, int removed) {

    public PaperSheetTrial {
        faults = List.copyOf(faults);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public boolean isUseful() {
        return faults.isEmpty() && added + removed > 0;
    }
}
