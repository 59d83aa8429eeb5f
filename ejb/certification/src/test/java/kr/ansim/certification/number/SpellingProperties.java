package kr.ansim.certification.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import kr.ansim.certification.NoisyWords;
import kr.ansim.certification.NumberReading;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is seen at a glance is what the long way would find. */
class SpellingProperties {

    private static final String DASHES = "[\\u2010-\\u2015\\u2212\\u30FC\\uFE58\\uFE63\\u3161\\u1173]";

    @Property(tries = 5000)
    void a_plain_text_is_plain_already(@ForAll("texts") String text) {
        String dashed = text.replaceAll("\\p{Cf}", "").replaceAll(DASHES, "-");
        String compatible = Normalizer.normalize(dashed, Normalizer.Form.NFKC);
        assertThat(Spelling.plain(text))
                .isEqualTo(compatible.replaceAll(DASHES, "-").toUpperCase(Locale.ROOT));
    }

    @Property(tries = 5000)
    void a_field_holds_what_is_typed_in_it_or_stands_in_its_text(
            @ForAll("texts") String text, @ForAll("forms") String form) {
        NumberReader reader = new NumberReader(form);
        assertThat(reader.inField(text))
                .isEqualTo(
                        reader.typed(text) instanceof NumberReading.Number read
                                ? List.of(read.number())
                                : reader.inText("인증번호 " + text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> torn = Arbitraries.of(
                        "SU079002",
                        "-",
                        " - ",
                        "23902",
                        "A",
                        "\n",
                        "12",
                        "(",
                        ")",
                        "인증모델",
                        ": ",
                        "KC",
                        "R",
                        "C",
                        "ABC",
                        "M_1",
                        "CB20",
                        "12",
                        "0001",
                        "0017")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(NoisyWords.any(), torn);
    }

    /** The configured one, and some that need no hyphen, or are anchored. */
    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}",
                "[A-Z]{2}[0-9]{2}", "^CB[0-9]{2}-?[0-9]{2}$", "CB20(?:-12)*", "[A-Z-]{5,9}", "0017|A-12");
    }
}
