package kr.ansim.care.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.ansim.care.WordVariable;
import kr.ansim.kernel.Faults;
import kr.ansim.kernel.Won;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written and known: nought is said, nothing is left in braces, and what is missing is told. */
class MacroTextProperties {

    /** A piece of words: a place, or what stands between places. */
    private record Piece(String text, boolean place) {}

    @Provide
    Arbitrary<List<Piece>> pieces() {
        Arbitrary<Piece> places = Arbitraries.of(WordVariable.class).map(one -> new Piece(one.code(), true));
        Arbitrary<Piece> texts = Arbitraries.of(" 고객님, ", " 남았습니다. ", " hello ", "{", " } ", "$1 ", "\\", "\n", "0")
                .map(text -> new Piece(text, false));
        return Arbitraries.oneOf(places, texts).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Map<WordVariable, Long>> figures() {
        return Arbitraries.maps(
                Arbitraries.of(WordVariable.class),
                Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(-10_000, 100_000_000)));
    }

    @Property(tries = 500)
    void says_nought_and_leaves_no_braces(
            @ForAll("pieces") List<Piece> pieces, @ForAll("figures") Map<WordVariable, Long> figures) {
        List<Piece> apart = apart(pieces);
        StringBuilder written = new StringBuilder();
        apart.forEach(one -> written.append(one.place() ? "{{" + one.text() + "}}" : one.text()));
        Map<WordVariable, Fact> facts = new EnumMap<>(WordVariable.class);
        figures.forEach((variable, figure) -> facts.put(variable, fact(variable, figure)));
        Filled filled = Filled.of(written.toString(), facts);
        boolean korean = apart.stream()
                        .noneMatch(one -> !one.place() && one.text().contains("hello"))
                || apart.stream().anyMatch(one -> !one.place() && one.text().matches(".*[가-힣].*"));

        List<WordVariable> lacking = new ArrayList<>();
        StringBuilder model = new StringBuilder();
        for (Piece one : apart) {
            if (!one.place()) {
                model.append(one.text());
                continue;
            }
            WordVariable variable = WordVariable.of(one.text()).orElseThrow();
            if (figures.containsKey(variable)) {
                model.append(said(variable, figures.get(variable), korean));
            } else if (!lacking.contains(variable)) {
                lacking.add(variable);
            }
        }
        assertThat(filled.missing()).isEqualTo(lacking);
        assertThat(filled.words()).isEqualTo(model.toString()).doesNotContain("{{");
        assertThat(filled.marked(one -> "[" + one + "]")).doesNotContain("{{");
    }

    @Property(tries = 300)
    void refuses_a_place_that_nobody_can_fill(@ForAll("pieces") List<Piece> pieces) {
        StringBuilder written = new StringBuilder();
        apart(pieces).forEach(one -> written.append(one.place() ? "{{" + one.text() + "x}}" : one.text()));
        Faults faults = new Faults();
        WordRules.check(faults, "answer", written.toString());
        assertThat(faults.all().isEmpty()).isEqualTo(pieces.stream().noneMatch(Piece::place));
    }

    /** Single braces beside a place would be read with it, so something stands between. */
    private static List<Piece> apart(List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>();
        for (Piece one : pieces) {
            apart.add(new Piece(" ", false));
            apart.add(one);
        }
        return apart;
    }

    private static Fact fact(WordVariable variable, long figure) {
        return switch (variable) {
            case POINTS_AVAILABLE -> Fact.points(figure);
            case GAP_COUNT -> Fact.purchases(figure);
            case GAP_AMOUNT -> Fact.amount(Won.of(figure));
            default -> Fact.text(Long.toString(figure));
        };
    }

    /** As one would write it by hand. */
    private static String said(WordVariable variable, long figure, boolean korean) {
        String grouped = (figure < 0 ? "-" : "") + grouped(Math.abs(figure));
        return switch (variable) {
            case POINTS_AVAILABLE -> korean ? grouped + "점" : grouped + (figure == 1 ? " point" : " points");
            case GAP_COUNT -> korean ? grouped + "건" : grouped + (figure == 1 ? " purchase" : " purchases");
            case GAP_AMOUNT -> korean ? grouped + "원" : "₩" + grouped;
            default -> Long.toString(figure);
        };
    }

    private static String grouped(long figure) {
        String digits = Long.toString(figure);
        return digits.length() <= 3 ? digits : grouped(figure / 1_000) + "," + digits.substring(digits.length() - 3);
    }
}
