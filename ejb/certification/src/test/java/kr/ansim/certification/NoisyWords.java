package kr.ansim.certification;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as people type and paste them, most of them plain. */
public final class NoisyWords {

    private static final String[] PLAIN = {
        "가",
        "힣",
        "전기주전자",
        "모델",
        "없음",
        "외",
        "및",
        "A",
        "z",
        "DK",
        "170",
        "0",
        "8800000090016",
        "-",
        "-",
        " ",
        " ",
        "/",
        ",",
        "(",
        ")",
        "[",
        "]",
        ":",
        "SU079002-23902",
        "R-C-ABC-M1",
        "MSIP-CRM-PEB-W",
        "CB20-12-0001",
        "KC",
        "NA",
        "ALL",
        "OR",
        "ß"
    };

    /** Jamo alone and joined, other widths, ligatures, marks that combine, dashes, invisible signs, pairs of surrogates. */
    private static final String[] ODD = {
        "\u1100",
        "\u1161",
        "\u11A8",
        "\u3131",
        "\u3161",
        "\u1173",
        "\uFFA1",
        "Ａ",
        "ｚ",
        "０",
        "－",
        "　",
        "ﬁ",
        "ǆ",
        "①",
        "㈜",
        "㎏",
        "\u0301",
        "\u0308",
        "\u3099",
        "e\u0301",
        "\u2010",
        "\u2013",
        "\u2212",
        "ー",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u200E",
        "İ",
        "ı",
        "\uD83D\uDE00",
        "\uD835\uDC00",
        "\uD800",
        "\n",
        "\t",
        "\r",
        "\u000B",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u2003",
        "  ",
        "²",
        "Ⅳ",
        "_"
    };

    private NoisyWords() {}

    public static Arbitrary<String> any() {
        Arbitrary<String> mostlyPlain = Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.of(PLAIN)), Tuple.of(1, Arbitraries.of(ODD)))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        Arbitrary<String> odd = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(PLAIN)), Tuple.of(1, Arbitraries.of(ODD)))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(
                Tuple.of(6, mostlyPlain),
                Tuple.of(3, odd),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8)),
                Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(12)));
    }
}
