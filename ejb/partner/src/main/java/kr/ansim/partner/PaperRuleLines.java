package kr.ansim.partner;

import java.util.List;
import java.util.Set;

/** All that a version of the table of papers, or a draft of one, says; each part in its order. */
public record PaperRuleLines(List<PaperKind> kinds, List<RuleWord> words, List<PaperRule> rules) {

    public PaperRuleLines {
        kinds = List.copyOf(kinds);
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }

    public List<? extends RuleLine> of(RulePart part) {
        return switch (part) {
            case KINDS -> kinds;
            case WORDS -> words;
            case RULES -> rules;
        };
    }

    /** The same with other lines in one part, all of which are of that part. */
    public PaperRuleLines with(RulePart part, List<? extends RuleLine> lines) {
        return switch (part) {
            case KINDS -> new PaperRuleLines(all(PaperKind.class, lines), words, rules);
            case WORDS -> new PaperRuleLines(kinds, all(RuleWord.class, lines), rules);
            case RULES -> new PaperRuleLines(kinds, words, all(PaperRule.class, lines));
        };
    }

    public PaperRuleLines without(Set<RuleLine> some) {
        return new PaperRuleLines(left(kinds, some), left(words, some), left(rules, some));
    }

    private static <T extends RuleLine> List<T> left(List<T> lines, Set<RuleLine> some) {
        return lines.stream().filter(line -> !some.contains(line)).toList();
    }

    private static <T extends RuleLine> List<T> all(Class<T> type, List<? extends RuleLine> lines) {
        return lines.stream().map(type::cast).toList();
    }

    public int size() {
        return kinds.size() + words.size() + rules.size();
    }
}
