package kr.ansim.partner.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProductCodeProperties {

    private static final String SIGNS = "23456789ACEFHJKMNPRTWXY";

    @Property(tries = 300)
    void a_code_is_understood_however_it_is_written() {
        String code = ProductCode.next();
        assertThat(code).matches("P-[2-9A-Y]{4}-[2-9A-Y]{4}");
        assertThat(ProductCode.read(code)).hasValue(code);
        assertThat(ProductCode.read(" " + code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .hasValue(code);
    }

    @Property
    void one_wrong_sign_is_noticed(
            @ForAll @IntRange(max = 7) int place, @ForAll @IntRange(min = 1, max = 22) int further) {
        StringBuilder code = new StringBuilder(ProductCode.next().replace("-", ""));
        int right = SIGNS.indexOf(code.charAt(place + 1));
        code.setCharAt(place + 1, SIGNS.charAt((right + further) % SIGNS.length()));
        assertThat(ProductCode.read(code.toString())).isEmpty();
    }

    @Property
    void two_signs_that_changed_places_are_noticed(
            @ForAll @IntRange(max = 7) int one, @ForAll @IntRange(max = 7) int other) {
        StringBuilder code = new StringBuilder(ProductCode.next().replace("-", ""));
        char first = code.charAt(one + 1);
        code.setCharAt(one + 1, code.charAt(other + 1));
        code.setCharAt(other + 1, first);
        boolean same = first == code.charAt(one + 1);
        assertThat(ProductCode.read(code.toString()).isPresent()).isEqualTo(same);
    }
}
