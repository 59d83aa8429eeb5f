package kr.ansim.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.ansim.partner.PaperKind;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperRule;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.RuleLine;
import kr.ansim.partner.RulePart;
import kr.ansim.partner.RuleWord;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import org.junit.jupiter.api.Test;

class RuleLineInputTest {

    @Test
    void a_line_that_is_opened_and_kept_is_the_same() {
        assertSame(new PaperKind("bankbook", "통장 사본", "Bankbook", true, false, true, "힌트", ""));
        assertSame(new RuleWord(Trait.CLAIM, "무선", "Radio"));
        assertSame(new PaperRule(
                PaperSubject.COMPANY,
                Map.of(Trait.LEGAL_FORM, "CORPORATION", Trait.CATEGORY, "완구"),
                "bankbook",
                PaperNeed.OPTIONAL,
                Trust.CONFIRMED,
                "기준"));
    }

    /** As Faces puts it, whatever the map promises. */
    @SuppressWarnings("NullAway")
    @Test
    void a_field_that_was_left_empty_says_nothing() {
        RuleLineInput input = new RuleLineInput(RulePart.KINDS);
        input.getFields().put("code", "bankbook");
        input.getFields().put("koreanHint", null);
        input.getTicks().put("number", null);
        assertThat(input.line()).isEqualTo(new PaperKind("bankbook", "", "", false, false, false, "", ""));
    }

    private static void assertSame(RuleLine line) {
        assertThat(RuleLineInput.of(line).line()).isEqualTo(line);
    }
}
