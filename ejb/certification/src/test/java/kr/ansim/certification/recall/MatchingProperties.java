package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.number.NumberReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index finds what looking at every pair finds, and more evidence never counts for less. */
class MatchingProperties {

    private static final TraitReader READER = new TraitReader(new NumberReader("[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}"));

    @Property(tries = 1000)
    void the_index_finds_what_the_cross_product_finds(
            @ForAll("things") List<ToldTexts> recalls, @ForAll("things") List<ToldTexts> products) {
        ProductIndex index = new ProductIndex();
        for (int i = 0; i < products.size(); i++) {
            index.add(new UUID(0, i), READER.traits(products.get(i)));
        }
        Set<String> found = new LinkedHashSet<>();
        Set<String> expected = new LinkedHashSet<>();
        for (int r = 0; r < recalls.size(); r++) {
            Traits recall = READER.traits(recalls.get(r));
            for (ProductIndex.Found one : index.matching(recall)) {
                assertThat(found.add(pair(r, one.product(), one.likeness()))).isTrue();
            }
            for (int p = 0; p < products.size(); p++) {
                UUID id = new UUID(0, p);
                int place = r;
                Likeness.of(recall, READER.traits(products.get(p)))
                        .ifPresent(likeness -> expected.add(pair(place, id, likeness)));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void evidence_added_to_both_never_lowers_the_confidence(
            @ForAll("thing") ToldTexts recall,
            @ForAll("thing") ToldTexts product,
            @ForAll("thing") ToldTexts more,
            @ForAll MatchField field) {
        Assume.that(field != MatchField.NAME
                || recall.name().isEmpty() && product.name().isEmpty());
        Assume.that(field != MatchField.BRAND || READER.traits(more).brandGiven());
        int before = confidence(recall, product);
        int after = confidence(with(recall, more, field), with(product, more, field));
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 2000)
    void what_a_product_tells_is_met_by_its_own_recall_in_any_spelling(
            @ForAll("thing") ToldTexts product, @ForAll("spelling") String sign) {
        ToldTexts spelt = new ToldTexts(
                product.numbers().stream()
                        .map(one -> "(" + one.toLowerCase(java.util.Locale.ROOT) + ")")
                        .toList(),
                product.barCodes().stream().map(one -> one + sign).toList(),
                product.models().stream()
                        .map(one -> sign + one.replace("-", sign))
                        .toList(),
                product.brand(),
                product.name().replace(" ", sign));
        assertThat(confidence(spelt, product)).isGreaterThanOrEqualTo(confidence(product, product));
    }

    @Provide
    Arbitrary<String> spelling() {
        return Arbitraries.of(" ", "\n", "　", "·", "  ");
    }

    @Provide
    Arbitrary<List<ToldTexts>> things() {
        return thing().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<ToldTexts> thing() {
        Arbitrary<List<String>> numbers =
                few("SU079002-23902", "(본체) SU079002-23902", "XU109003-25903A", "공급자적합성", "SU12-3");
        Arbitrary<List<String>> barCodes = few("8800000090016", "18800000090013", "8800000090030", "96385074");
        Arbitrary<List<String>> models = few(
                "DK-170", "DK170P", "dk 170pw", "주전자(DK-170)", "A1", "100", "LM-50N / LM-50CN", "LM50", "XY-900", "없음");
        Arbitrary<String> brands = Arbitraries.of("", "", "DEMORA", "demora(데모라)", "LUMODA", "A", "없음");
        Arbitrary<String> names = Arbitraries.of(
                "",
                "무선 전기주전자",
                "무선전기쥬전자",
                "전기주전자",
                "DEMORA 무선 전기주전자",
                "[LUMODA] 멀티 콘센트 4구",
                "멀티컨센트 4구",
                "콘센트",
                "유아용 의자(원목 식탁의자)",
                "유아용의자",
                "의자");
        return Combinators.combine(numbers, barCodes, models, brands, names).as(ToldTexts::new);
    }

    private static Arbitrary<List<String>> few(String... texts) {
        return Arbitraries.of(texts).list().ofMaxSize(2);
    }

    private static ToldTexts with(ToldTexts one, ToldTexts more, MatchField field) {
        return new ToldTexts(
                field == MatchField.NUMBER ? both(one.numbers(), more.numbers()) : one.numbers(),
                field == MatchField.BAR_CODE ? both(one.barCodes(), more.barCodes()) : one.barCodes(),
                field == MatchField.MODEL ? both(one.models(), more.models()) : one.models(),
                field == MatchField.BRAND ? more.brand() : one.brand(),
                field == MatchField.NAME ? more.name() : one.name());
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(new ArrayList<>(one).stream(), other.stream()).toList();
    }

    private static int confidence(ToldTexts recall, ToldTexts product) {
        return Likeness.of(READER.traits(recall), READER.traits(product))
                .map(Likeness::confidence)
                .orElse(0);
    }

    private static String pair(int recall, UUID product, Likeness likeness) {
        return recall + " " + product + " " + likeness.confidence();
    }
}
