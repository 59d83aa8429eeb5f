package kr.ansim.partner.requirement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperRuleFault;
import kr.ansim.partner.PaperRuleLines;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Trait;
import kr.ansim.partner.requirement.sheet.PaperSheet;

/** What the parts of a version say of each other. A rule for a paper or a category that does not exist would ask nothing. */
final class RuleCheck {

    private static final int MOST_FAULTS = 200;

    /** Below the headings. */
    private static final int FIRST_ROW = 2;

    private RuleCheck() {}

    static List<PaperRuleFault> faults(PaperRuleLines lines) {
        List<PaperRuleFault> faults = new ArrayList<>();
        for (RulePart part : RulePart.values()) {
            if (lines.of(part).isEmpty()) {
                faults.add(new PaperRuleFault(part, 0, "", "NO_ROWS", List.of()));
            }
        }
        Set<String> papers = lines.kinds().stream().map(PaperKind::code).collect(Collectors.toSet());
        Map<String, Integer> said = new HashMap<>();
        for (int place = 0; place < lines.rules().size(); place++) {
            PaperRule rule = lines.rules().get(place);
            int row = FIRST_ROW + place;
            if (!papers.contains(rule.paper())) {
                faults.add(fault(row, PaperSheet.paperColumn(), "PAPER_UNKNOWN", rule.paper()));
            }
            for (Trait trait : List.of(Trait.CATEGORY, Trait.CLAIM)) {
                String word = rule.when().get(trait);
                if (word != null && !isKnown(lines, trait, word)) {
                    faults.add(fault(row, PaperSheet.column(trait), "NOT_AMONG_WORDS", word));
                }
            }
            Integer earlier = said.putIfAbsent(rule.subject() + " " + rule.when() + " " + rule.paper(), row);
            if (earlier != null) {
                faults.add(fault(row, "", "DOUBLE", String.valueOf(earlier)));
            }
        }
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    private static boolean isKnown(PaperRuleLines lines, Trait trait, String code) {
        return lines.words().stream()
                .anyMatch(
                        (RuleWord word) -> word.trait() == trait && word.code().equals(code));
    }

    private static PaperRuleFault fault(int row, String column, String code, String argument) {
        return new PaperRuleFault(RulePart.RULES, row, column, code, List.of(argument));
    }
}
