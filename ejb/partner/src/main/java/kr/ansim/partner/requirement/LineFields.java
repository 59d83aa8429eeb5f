package kr.ansim.partner.requirement;

import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PartnerRule;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RuleWord;

/** What can be told of a line by looking at it alone, each refusal at its field. */
final class LineFields {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 300;

    private LineFields() {}

    static void check(RuleLine line) {
        if (line instanceof PaperKind kind) {
            check(kind);
        } else if (line instanceof RuleWord word) {
            bounded("word", word.code(), LONGEST_NAME);
            bounded("wordEnglish", word.englishName(), LONGEST_NAME);
        } else if (line instanceof PaperRule rule) {
            bounded("paper", rule.paper(), LONGEST_NAME);
            bounded("ruleSource", rule.source(), LONGEST_TEXT);
        }
    }

    private static void check(PaperKind kind) {
        if (!kind.code().matches(PaperKind.CODE)) {
            throw RuleBroken.at("code", PartnerRule.PAPER_CODE_WRONG);
        }
        bounded("koreanName", kind.koreanName(), LONGEST_NAME);
        bounded("englishName", kind.englishName(), LONGEST_NAME);
        notTooLong("koreanHint", kind.koreanHint(), LONGEST_TEXT);
        notTooLong("englishHint", kind.englishHint(), LONGEST_TEXT);
    }

    private static void bounded(String field, String value, int most) {
        if (value.isBlank()) {
            throw RuleBroken.at(field, PartnerRule.FIELD_MISSING);
        }
        notTooLong(field, value, most);
    }

    private static void notTooLong(String field, String value, int most) {
        if (value.length() > most) {
            throw RuleBroken.at(field, PartnerRule.FIELD_TOO_LONG, most);
        }
    }
}
