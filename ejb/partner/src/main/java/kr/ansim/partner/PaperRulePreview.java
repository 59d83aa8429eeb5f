package kr.ansim.partner;

import java.util.List;
import java.util.Map;

/**
 * What a draft would change from a day on.
 *
 * @param comparedWith number of the version whose place it would take, 0 when there is none
 * @param added rules that the version does not have
 * @param removed rules that the draft does not have any more
 * @param otherLines how many kinds and words are otherwise
 * @param looked how many companies and products there are
 * @param touched of how many of them something else would be asked
 * @param first of those, at most two hundred
 */
public record PaperRulePreview(
        int comparedWith,
        List<PaperRule> added,
        List<PaperRule> removed,
        int otherLines,
        Map<PaperSubject, Integer> looked,
        Map<PaperSubject, Integer> touched,
        List<TouchedSubject> first) {

    public PaperRulePreview {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        looked = Map.copyOf(looked);
        touched = Map.copyOf(touched);
        first = List.copyOf(first);
    }

    public boolean isChange() {
        return added.size() + removed.size() + otherLines > 0;
    }
}
