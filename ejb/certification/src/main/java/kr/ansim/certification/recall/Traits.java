package kr.ansim.certification.recall;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.ansim.certification.verdict.Names;

/**
 * By what a recall or a product is known.
 *
 * @param names the name first, then what stands in its brackets
 * @param brandGiven whether the brand was told; else the first words of the name stand for it
 */
record Traits(
        List<Trait> numbers,
        List<Trait> barCodes,
        List<Trait> models,
        List<Trait> brands,
        boolean brandGiven,
        List<SpokenName> names) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[{<（【]([^()\\[\\]{}<>（）【】]*)[)\\]}>）】]");
    private static final Pattern BRAND_PARTS = Pattern.compile("[()\\[\\]/,;\\n]");
    private static final Pattern WORDS = Pattern.compile("[\\s\\[\\]()/,]+");
    /** What parts a name; most have none of it. */
    private static final Pattern SEVERAL = Pattern.compile("[(\\[{<（【]|[^\\S ]|  ");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern NO_BRAND =
            Pattern.compile("없음|해당(?:사항)?없음|미표시|미상|기타|무|상세(?:설명|페이지)?참조|NONE|NA|UNKNOWN|NOBRAND|자체(?:제작|브랜드)?");
    private static final int SHORTEST_BRAND = 2;
    private static final int LEADING_WORDS = 2;

    static Traits of(List<Trait> numbers, List<Trait> barCodes, List<String> models, String brand, String name) {
        List<Trait> told = brands(BRAND_PARTS.splitAsStream(brand));
        List<Trait> brands = told.isEmpty() ? leadingWords(name) : told;
        return new Traits(
                numbers,
                barCodes,
                models.stream()
                        .flatMap(model -> ModelNames.in(model).stream())
                        .distinct()
                        .toList(),
                brands,
                !told.isEmpty(),
                names(name, brands));
    }

    private static List<Trait> leadingWords(String name) {
        return brands(Arrays.stream(WORDS.split(name.strip()))
                .filter(word -> !word.isEmpty())
                .limit(LEADING_WORDS));
    }

    private static List<Trait> brands(Stream<String> texts) {
        return texts.map(text -> new Trait(text.strip(), Names.model(text)))
                .filter(brand -> brand.compared().length() >= SHORTEST_BRAND)
                .filter(brand -> !NO_BRAND.matcher(brand.compared()).matches())
                .toList();
    }

    private static List<SpokenName> names(String name, List<Trait> brands) {
        if (!SEVERAL.matcher(name).find()) {
            return withRest(SpokenName.of(name.strip()));
        }
        String main = main(name).strip();
        Stream<String> inner = BRACKETS.matcher(name).results().map(found -> found.group(1));
        Stream<String> outer = BRACKETS.matcher(name).replaceAll(" ").lines();
        Stream<SpokenName> whole =
                Stream.concat(Stream.of(main), Stream.concat(outer, inner)).map(text -> SpokenName.of(text.strip()));
        Stream<SpokenName> rest = FIRST_WORD.matcher(main).results().map(found -> SpokenName.of(found.group(1), false));
        return Stream.of(Stream.of(SpokenName.of(main)), whole, rest)
                .flatMap(names -> names)
                .filter(SpokenName::says)
                .distinct()
                .toList();
    }

    /** The name, and the name without its first word. */
    private static List<SpokenName> withRest(SpokenName whole) {
        int blank = whole.given().indexOf(' ');
        SpokenName rest = SpokenName.of(whole.given().substring(blank + 1).strip(), false);
        if (!whole.says()) {
            return List.of();
        }
        return blank > 0 && rest.says() ? List.of(whole, rest) : List.of(whole);
    }

    /** Whether the name is long enough to be the name of one thing rather than of a kind. */
    boolean isToldByName() {
        return !names.isEmpty() && names.get(0).tellsAlone();
    }

    private static String main(String name) {
        String outer = BRACKETS.matcher(name).replaceAll(" ").strip();
        return outer.isEmpty() ? name : outer;
    }
}
