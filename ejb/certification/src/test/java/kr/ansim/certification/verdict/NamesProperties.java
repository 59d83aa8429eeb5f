package kr.ansim.certification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import kr.ansim.certification.NoisyWords;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamesProperties {

    @Property(tries = 5000)
    void a_model_is_its_letters_and_numbers_in_one_form(@ForAll("texts") String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        plain.codePoints().filter(NamesProperties::isLetterOrNumber).forEach(kept::appendCodePoint);
        assertThat(Names.model(text)).isEqualTo(kept.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return NoisyWords.any();
    }

    private static boolean isLetterOrNumber(int sign) {
        int type = Character.getType(sign);
        return Character.isLetter(sign)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
