package kr.ansim.partner.requirement;

import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.platform.SheetWord;

/** What a line is about; of what is about the same there is only one line. */
record LineKey(RulePart part, String about) {

    static LineKey of(RuleLine line) {
        return new LineKey(line.part(), about(line));
    }

    private static String about(RuleLine line) {
        if (line instanceof PaperKind kind) {
            return kind.code();
        }
        if (line instanceof RuleWord word) {
            return word.trait() + " " + SheetWord.folded(word.code());
        }
        PaperRule rule = (PaperRule) line;
        return rule.subject() + " " + rule.when() + " " + rule.paper();
    }
}
