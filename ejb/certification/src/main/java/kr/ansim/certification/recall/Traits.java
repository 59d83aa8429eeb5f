package kr.ansim.certification.recall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String BRAND_SIGNS = "()[]/,;\n";
    private static final String OPENING = "([{<（【";

    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Set<String> NO_BRAND = Set.of(
            "없음", "해당없음", "해당사항없음", "미표시", "미상", "기타", "무", "상세참조", "상세설명참조", "상세페이지참조", "NONE", "NA", "UNKNOWN",
            "NOBRAND", "자체", "자체제작", "자체브랜드");
    private static final int SHORTEST_BRAND = 2;
    private static final int LEADING_WORDS = 2;

    static Traits of(List<Trait> numbers, List<Trait> barCodes, List<String> models, String brand, String name) {
        List<Trait> told = brands(isOneBrand(brand) ? List.of(brand) : List.of(BRAND_PARTS.split(brand)));
        List<Trait> brands = told.isEmpty() ? leadingWords(name) : told;
        return new Traits(numbers, barCodes, models(models), brands, !told.isEmpty(), names(name));
    }

    /** Each once: its first spelling stands for all. */
    private static List<Trait> models(List<String> texts) {
        if (texts.size() == 1) {
            return ModelNames.in(texts.get(0));
        }
        Map<String, Trait> models = new LinkedHashMap<>();
        for (String text : texts) {
            for (Trait model : ModelNames.in(text)) {
                models.putIfAbsent(model.compared(), model);
            }
        }
        return List.copyOf(models.values());
    }

    private static List<Trait> leadingWords(String name) {
        return brands(Arrays.stream(WORDS.split(name.strip()))
                .filter(word -> !word.isEmpty())
                .limit(LEADING_WORDS)
                .toList());
    }

    private static List<Trait> brands(List<String> texts) {
        List<Trait> brands = new ArrayList<>(texts.size());
        for (String text : texts) {
            Trait brand = new Trait(text.strip(), Names.model(text));
            if (brand.compared().length() >= SHORTEST_BRAND && !NO_BRAND.contains(brand.compared())) {
                brands.add(brand);
            }
        }
        return List.copyOf(brands);
    }

    private static boolean isOneBrand(String brand) {
        for (int i = 0; i < brand.length(); i++) {
            if (BRAND_SIGNS.indexOf(brand.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Without brackets, and with nothing but single blanks between its words. */
    private static boolean isOneName(String name) {
        char before = 0;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (OPENING.indexOf(sign) >= 0 || sign >= '\t' && sign <= '\r' || sign == ' ' && before == ' ') {
                return false;
            }
            before = sign;
        }
        return true;
    }

    private static List<SpokenName> names(String name) {
        if (isOneName(name)) {
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
        if (!whole.says()) {
            return List.of();
        }
        int blank = whole.given().indexOf(' ');
        if (blank <= 0) {
            return List.of(whole);
        }
        SpokenName rest = SpokenName.of(whole.given().substring(blank + 1).strip(), false);
        return rest.says() ? List.of(whole, rest) : List.of(whole);
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
