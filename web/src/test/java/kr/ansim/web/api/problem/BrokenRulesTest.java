package kr.ansim.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PartnerRule;
import kr.ansim.web.api.body.StrictJson;
import org.junit.jupiter.api.Test;

class BrokenRulesTest {

    @Test
    void all_that_is_wrong_is_told_each_at_its_field() {
        Problem told = Problems.of(several(), Locale.ENGLISH);
        assertThat(told.code()).isEqualTo("BAR_CODE_WRONG");
        assertThat(told.detail()).startsWith("abc, 123: ");
        assertThat(told.errors())
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly("barcodes BAR_CODE_WRONG", "claims UNKNOWN_CLAIM", "widthCm MEASURE_WRONG");
        assertThat(told.errors().get(1).message()).contains("/api/v1/partner/claims");
    }

    @Test
    void what_was_kept_is_told_again() {
        BrokenRules kept = StrictJson.read(BrokenRules.class, StrictJson.text(BrokenRules.of(several())));
        assertThat(Problems.ofRules(400, kept, Locale.KOREAN)).isEqualTo(Problems.of(several(), Locale.KOREAN));
    }

    @Test
    void one_alone_is_kept_as_it_always_was() {
        String before = "{\"code\":\"LOCKER_FULL\",\"field\":null,\"arguments\":[]}";
        assertThat(StrictJson.text(StrictJson.read(BrokenRules.class, before))).isEqualTo(before);
    }

    private static RuleBroken several() {
        Faults faults = new Faults();
        faults.at("barcodes", PartnerRule.BAR_CODE_WRONG, "abc, 123");
        faults.at("claims", PartnerRule.UNKNOWN_CLAIM, "zz");
        faults.at("widthCm", PartnerRule.MEASURE_WRONG, 500);
        return assertThrows(RuleBroken.class, faults::refuse);
    }
}
