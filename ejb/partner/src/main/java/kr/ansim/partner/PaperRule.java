package kr.ansim.partner;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * One line of the table of papers: whatever has all the named traits must, or may, hand in the paper.
 *
 * @param when the traits that are named, each with one value; the others do not matter
 * @param paper code of the kind of paper
 */
public record PaperRule(
        PaperSubject subject, Map<Trait, String> when, String paper, PaperNeed need, Trust trust, String source)
        implements RuleLine {

    public PaperRule {
        Map<Trait, String> inOrder = new EnumMap<>(Trait.class);
        inOrder.putAll(when);
        when = Collections.unmodifiableMap(inOrder);
    }

    @Override
    public RulePart part() {
        return RulePart.RULES;
    }

    /** @param traits of a company or product; a trait that is missing has no value */
    public boolean concerns(PaperSubject what, Map<Trait, Set<String>> traits) {
        return subject == what
                && when.entrySet().stream()
                        .allMatch(asked ->
                                traits.getOrDefault(asked.getKey(), Set.of()).contains(asked.getValue()));
    }
}
