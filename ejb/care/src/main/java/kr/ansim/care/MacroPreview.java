package kr.ansim.care;

import java.util.List;

/**
 * What a macro would do to one case.
 *
 * @param caseVersion of the case that was looked at
 * @param words as they would go out; a place that is missing stays as it is written
 * @param missing facts that there are not: while there is one, nothing is done
 */
public record MacroPreview(
        Macro macro, int caseVersion, String words, List<WordVariable> missing, List<MacroChange> changes) {

    public MacroPreview {
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }

    public boolean ready() {
        return missing.isEmpty();
    }
}
