package kr.ansim.certification.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.certification.NoisyWords;
import kr.ansim.certification.number.Spelling;
import kr.ansim.certification.verdict.Names;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is told by a look at the signs is what regular expressions tell. */
class GlanceProperties {

    private static final Pattern PARTS = Pattern.compile("[()\\[\\]{}<>/|,;:\\n]|\\s(?:및|외|OR|AND)\\s");
    private static final Pattern CODE =
            Pattern.compile("(?<![A-Z0-9])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)*");
    private static final Pattern ONE_CODE = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");
    private static final Pattern NO_MODEL =
            Pattern.compile("없음|해당없음|미표시|표시없음|제품에표시없음|모델명?|상세(?:설명|페이지)?참조|전모델|전제품|ALL|NONE|NA|UNKNOWN|기타|각종");
    private static final Pattern NO_BRAND =
            Pattern.compile("없음|해당(?:사항)?없음|미표시|미상|기타|무|상세(?:설명|페이지)?참조|NONE|NA|UNKNOWN|NOBRAND|자체(?:제작|브랜드)?");
    private static final Pattern BAR_CODE = Pattern.compile("(?<![0-9A-Z-])[0-9](?:[ -]?[0-9]){7,13}(?![0-9A-Z-])");
    private static final Pattern SUFFIX = Pattern.compile("(?<=[A-Z0-9])[A-Z]$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<（【]([^()\\[\\]{}<>（）【】]*)[)\\]}>）】]");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+(\\S.*)$", Pattern.DOTALL);

    @Property(tries = 5000)
    void models_are_found(@ForAll("texts") String text) {
        Map<String, Trait> models = new LinkedHashMap<>();
        Stream<String> parts = ONE_CODE.matcher(text).matches() ? Stream.of() : PARTS.splitAsStream(text);
        List<String> given = new ArrayList<>(
                Stream.concat(Stream.of(text), parts).map(String::strip).toList());
        Matcher codes = CODE.matcher(Spelling.plain(text));
        while (codes.find()) {
            given.add(codes.group());
        }
        for (String one : given) {
            String compared = Names.model(one);
            if (compared.length() >= 2 && !NO_MODEL.matcher(compared).matches()) {
                models.putIfAbsent(compared, new Trait(one, compared));
            }
        }
        assertThat(ModelNames.in(text)).containsExactlyElementsOf(models.values());
    }

    @Property(tries = 2000)
    void derived_models_lose_their_letters(@ForAll("texts") String text) {
        String compared = Names.model(text);
        List<String> bases = new ArrayList<>();
        String base = compared;
        for (int i = 0; i < 2 && ModelNames.isTelling(base); i++) {
            String shorter = SUFFIX.matcher(base).replaceFirst("");
            if (shorter.equals(base) || !ModelNames.isTelling(shorter)) {
                break;
            }
            bases.add(shorter);
            base = shorter;
        }
        assertThat(ModelNames.bases(compared)).isEqualTo(bases);
    }

    @Property(tries = 5000)
    void bar_codes_are_found(@ForAll("digits") String text) {
        List<String> found = BAR_CODE.matcher(Spelling.plain(text))
                .results()
                .map(code -> code.group().replaceAll("[ -]", ""))
                .flatMap(code -> BarCodes.in("바코드 " + code).stream())
                .map(Trait::compared)
                .toList();
        assertThat(BarCodes.in(text)).extracting(Trait::compared).isEqualTo(found);
        assertThat(BarCodes.in(text))
                .allSatisfy(code -> assertThat(code.given()).isEqualTo(text));
    }

    @Property(tries = 5000)
    void brands_are_found(@ForAll("texts") String text) {
        List<Trait> brands = Pattern.compile("[()\\[\\]/,;\\n]")
                .splitAsStream(text)
                .map(part -> new Trait(part.strip(), Names.model(part)))
                .filter(brand -> brand.compared().length() >= 2)
                .filter(brand -> !NO_BRAND.matcher(brand.compared()).matches())
                .toList();
        Traits traits = Traits.of(List.of(), List.of(), List.of(), text, "");
        assertThat(traits.brands()).isEqualTo(brands);
        assertThat(traits.brandGiven()).isEqualTo(!brands.isEmpty());
    }

    @Property(tries = 5000)
    void names_are_taken_apart(@ForAll("texts") String name) {
        String outside = BRACKETS.matcher(name).replaceAll(" ");
        String main = (outside.isBlank() ? name : outside).strip();
        Set<String> whole = new LinkedHashSet<>(List.of(Names.model(main)));
        outside.lines().map(Names::model).forEach(whole::add);
        BRACKETS.matcher(name)
                .results()
                .map(found -> Names.model(found.group(1)))
                .forEach(whole::add);
        whole.remove("");
        Set<String> rest = new LinkedHashSet<>();
        FIRST_WORD
                .matcher(main)
                .results()
                .map(found -> Names.model(found.group(1)))
                .forEach(rest::add);
        rest.remove("");
        List<SpokenName> names =
                Traits.of(List.of(), List.of(), List.of(), "", name).names();
        assertThat(plain(names, true)).isEqualTo(whole);
        assertThat(plain(names, false)).isEqualTo(rest);
    }

    @Property
    void postings_hold_what_was_put_in(@ForAll List<Integer> hashes, @ForAll List<Integer> strangers) {
        Postings postings = new Postings();
        for (int place = 0; place < hashes.size(); place++) {
            postings.add(hashes.get(place), place);
            postings.add(hashes.get(place), place);
        }
        Stream.concat(hashes.stream(), strangers.stream()).forEach(hash -> {
            Places found = new Places();
            postings.find(hash, found);
            List<Integer> expected = Stream.iterate(0, place -> place < hashes.size(), place -> place + 1)
                    .filter(place -> hashes.get(place).equals(hash))
                    .toList();
            assertThat(found.distinct()).containsExactly(expected.toArray(Integer[]::new));
        });
    }

    private static Set<String> plain(List<SpokenName> names, boolean whole) {
        Set<String> plain = new LinkedHashSet<>();
        names.stream()
                .filter(name -> name.whole() == whole)
                .map(SpokenName::plain)
                .forEach(plain::add);
        return plain;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> usual = Arbitraries.of(
                        "DK-170", "dk 170p", "A1B", "DK170PW", "W", "전기주전자", "(", ")", "[", " ", "  ", " 및 ", " OR ",
                        "\n", "없음", "해당", "자체", "브랜드", "상세", "페이지", "참조", "NONE", "모델", "명", "무", "기타", "-", "--",
                        "220V", "/", "（", "】", "\t", "　")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(NoisyWords.any(), usual);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.of(
                        "8800000090016",
                        "96385074",
                        "0036000291452",
                        "18800000090013",
                        "1",
                        "00",
                        " ",
                        "-",
                        "A",
                        "０",
                        "바코드",
                        "\n",
                        "(")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
