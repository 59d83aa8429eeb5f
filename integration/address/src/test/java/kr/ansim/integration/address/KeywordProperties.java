package kr.ansim.integration.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class KeywordProperties {

    @Property
    void never_holds_what_the_register_refuses(@ForAll String typed) {
        Keyword.of(typed).ifPresent(keyword -> {
            assertThat(keyword).doesNotContainPattern("[%=><\\[\\]\\p{Cntrl}]").doesNotContainPattern("\\d{11}");
            assertThat(keyword.codePoints().map(letter -> letter < 128 ? 1 : 2).sum())
                    .isLessThanOrEqualTo(80);
            assertThat(keyword.codePointCount(0, keyword.length())).isGreaterThan(1);
        });
    }

    @Property
    void cleaning_twice_changes_nothing(@ForAll String typed) {
        Optional<String> once = Keyword.of(typed);
        assertThat(once.flatMap(Keyword::of)).isEqualTo(once);
    }

    @Example
    void keeps_what_people_type() {
        assertThat(Keyword.of("서울 강남구 테헤란로 152, 3층")).hasValue("서울 강남구 테헤란로 152, 3층");
        assertThat(Keyword.of("더샵 FOREST")).hasValue("더샵 FOREST");
        assertThat(Keyword.of("ﾃﾍ 테헤란로　152"))
                .hasValueSatisfying(text -> assertThat(text).endsWith("테헤란로 152"));
    }

    @Example
    void removes_what_is_refused() {
        assertThat(Keyword.of("테헤란로; DROP table--")).hasValue("테헤란로; table--");
        assertThat(Keyword.of("역삼동 010123456789")).hasValue("역삼동");
        assertThat(Keyword.of("152")).isEmpty();
        assertThat(Keyword.of("가")).isEmpty();
        assertThat(Keyword.of("12-3 ★")).isEmpty();
    }
}
